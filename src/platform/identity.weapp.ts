import type { IdentitySwitcher } from './contract'

/** In WeChat a person is who WeChat says: there is nothing to switch. */
export const identity: IdentitySwitcher | undefined = undefined
