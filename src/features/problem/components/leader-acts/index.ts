export { LeaderSheets } from './leader-sheets'
