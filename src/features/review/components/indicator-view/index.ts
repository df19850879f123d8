export { IndicatorView } from './indicator-view'
