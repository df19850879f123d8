export { InstructSheet } from './instruct-sheet'
