import { privacyOwn } from './privacy/own.contract'
import { privacyRetention } from './privacy/retention.contract'

export const privacyContract = { ...privacyOwn, ...privacyRetention }
