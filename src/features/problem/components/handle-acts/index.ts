export { HandleBar } from './handle-bar'
export { HandleActs } from './handle-acts'
