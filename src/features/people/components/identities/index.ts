export { IdentityList } from './identity-list'
