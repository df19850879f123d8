export { WordsSheet, type Writing } from './words-sheet'
