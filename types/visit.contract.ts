import { visitLists } from './visit/lists.contract'
import { visitRecording } from './visit/recording.contract'

export { type VisitRow, visitRow } from './visit/lists.contract'
export { checkedIn, type CheckedIn, fix, foundCategories, type VisitView, visitView } from './visit/recording.contract'

export const visitContract = { ...visitLists, ...visitRecording }
