export { Chart } from './chart'
