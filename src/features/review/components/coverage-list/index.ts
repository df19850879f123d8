export { CoverageList } from './coverage-list'
