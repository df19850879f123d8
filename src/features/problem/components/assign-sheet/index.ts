export { AssignSheet } from './assign-sheet'
