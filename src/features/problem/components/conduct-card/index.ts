export { ConductCard } from './conduct-card'
