// Whoever wants the frame alone imports ./decision-sheet: this file brings every sheet of the office into a package.
export { OfficeSheets } from './office-sheets'
