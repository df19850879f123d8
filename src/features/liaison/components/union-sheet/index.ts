export { UnionSheet } from './union-sheet'
