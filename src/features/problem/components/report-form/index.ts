export { ReportForm } from './report-form'
