export { TodayCard } from './today-card'
