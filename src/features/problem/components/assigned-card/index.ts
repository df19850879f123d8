export { AssignedCard } from './assigned-card'
