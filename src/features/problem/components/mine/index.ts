export { MineCards } from './mine-cards'
export { MineList } from './mine-list'
export { ReportCard } from './report-card'
export { TurnCards } from './turn-cards'
