export { ChairAnswer } from './chair-answer'
export { UnionAssignSheet } from './union-assign-sheet'
export { UnionReassignSheet } from './union-reassign-sheet'
