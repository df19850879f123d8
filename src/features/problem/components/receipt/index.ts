export { NotifyMe } from './notify-me'
export { ReceiptCard } from './receipt-card'
export { ReceiptNext } from './receipt-next'
