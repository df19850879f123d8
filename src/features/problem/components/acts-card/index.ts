export { type Act, ActsCard } from './acts-card'
