export { DeclineSheet } from './decline-sheet'
