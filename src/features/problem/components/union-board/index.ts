export { UnionBoard } from './union-board'
