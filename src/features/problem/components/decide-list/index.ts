export { DecideList } from './decide-list'
