export { PrivacyNotice } from './privacy-notice'
