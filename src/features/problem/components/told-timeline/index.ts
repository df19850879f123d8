export { ToldTimeline } from './told-timeline'
