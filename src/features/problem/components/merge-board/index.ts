export { MergeBoard } from './merge-board'
