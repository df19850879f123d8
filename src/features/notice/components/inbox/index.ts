export { InboxCell } from './inbox-cell'
export { InboxList } from './inbox-list'
