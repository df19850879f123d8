export { ExportSheet } from './export-sheet'
