import Taro from '@tarojs/taro'

interface PrivacyApi {
  openPrivacyContract?: (options: { fail: () => void }) => void
}

/**
 * Opens the contract that WeChat keeps for this mini program. The agreement itself is given by a button of
 * `open-type="agreePrivacyAuthorization"`; where it is missing all the same, WeChat asks by its own dialog before the first
 * picture or place, because no listener of ours (`onNeedPrivacyAuthorization`) takes that away from it.
 */
export const openPrivacyContract: (() => void) | undefined = () => (Taro as unknown as PrivacyApi).openPrivacyContract?.({ fail: () => undefined })
