export { DayCell } from './day-cell'
