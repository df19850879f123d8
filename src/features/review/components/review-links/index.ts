export { ReviewLinks } from './review-links'
