export { Trends } from './trends'
