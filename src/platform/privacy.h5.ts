/** A browser has no privacy contract of WeChat's. */
export const openPrivacyContract: (() => void) | undefined = undefined
