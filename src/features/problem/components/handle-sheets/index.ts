export { HandleSheets } from './handle-sheets'
