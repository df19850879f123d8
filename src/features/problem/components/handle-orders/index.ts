export { NoticeCard } from './notice-card'
export { OrdersCard } from './orders-card'
