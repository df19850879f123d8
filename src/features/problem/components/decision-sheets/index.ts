export { DecisionSheet } from './decision-sheet'
export { OfficeSheets } from './office-sheets'
export type { OfficeSheetProps } from './sheet-props'
