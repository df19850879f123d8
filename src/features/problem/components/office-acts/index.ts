export { DecisionsCard } from './decisions-card'
export { OfficeActs } from './office-acts'
