export { UnionAssignSheet } from './union-assign-sheet'
export { UnionReassignSheet } from './union-reassign-sheet'
