export { DeskCard } from './desk-card'
