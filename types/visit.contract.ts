import { visitCodes } from './visit/codes.contract'
import { visitLists } from './visit/lists.contract'
import { visitPlans } from './visit/plans.contract'
import { visitReceived } from './visit/received.contract'
import { visitRecording } from './visit/recording.contract'
import { visitReview } from './visit/review.contract'
import { visitWriting } from './visit/writing.contract'

export { type UnionCodeView, unionCode } from './visit/codes.contract'
export { type VisitRow, visitRow } from './visit/lists.contract'
export { type PlanRow, planRow } from './visit/plans.contract'
export { type ReceivedVisit, receivedVisit } from './visit/received.contract'
export { checkedIn, type CheckedIn, fix, foundCategories, recordDraft, type VisitView, visitView } from './visit/recording.contract'

export const visitContract = { ...visitLists, ...visitRecording, ...visitWriting, ...visitPlans, ...visitCodes, ...visitReceived, ...visitReview }
