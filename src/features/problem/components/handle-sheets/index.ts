export { CompleteSheet } from './complete-sheet'
export { HandleSheets } from './handle-sheets'
