export { ReportList } from './report-list'
