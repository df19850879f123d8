export { AssignedList } from './assigned-list'
