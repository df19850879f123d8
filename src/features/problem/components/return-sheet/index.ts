export { ReturnSheet } from './return-sheet'
