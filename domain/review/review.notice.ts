/** What a message about a report, a bulletin, an indicator, a meeting or an item of the plan is about. */
export const reviewNoticeKinds = [
  'reportToApprove', 'reportApproved', 'reportSentBack', 'reportPublished', 'bulletinPublished', 'entryDue', 'entryLate', 'decisionToDo', 'decisionDone', 'workItemGiven',
] as const
export type ReviewNoticeKind = (typeof reviewNoticeKinds)[number]

/** Where such a message leads. */
export const reviewSubjects = ['report', 'bulletin', 'indicator', 'activity', 'workItem'] as const
export type ReviewSubject = (typeof reviewSubjects)[number]

/** At most 20 characters each: WeChat's limit for a field of type `thing`. */
export const reviewNoticeWords: Record<ReviewNoticeKind, string> = {
  reportToApprove: '有一份报告等您审签',
  reportApproved: '报告已审签，可以印发',
  reportSentBack: '报告退回修改，点开看意见',
  reportPublished: '新印发了一份报告，请看',
  bulletinPublished: '新发了一期简报，请看',
  entryDue: '该填指标进展了',
  entryLate: '指标进展今天要填好',
  decisionToDo: '会上定了一件事，请您办',
  decisionDone: '会上定的事有结果了',
  workItemGiven: '有一项任务分给您，请看',
}
