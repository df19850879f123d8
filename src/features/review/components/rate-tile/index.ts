export { RateTile } from './rate-tile'
