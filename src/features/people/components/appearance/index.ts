export { AppearanceCard } from './appearance-card'
