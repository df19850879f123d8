export { HandleBar, hasHandling } from './handle-bar'
