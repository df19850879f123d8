export { HandleBar } from './handle-bar'
export { ActList } from './act-list'
