export { IndicatorTree } from './indicator-tree'
