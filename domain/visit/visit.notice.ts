/** What a message about a visit or a plan is about. */
export const visitNoticeKinds = [
  'visitPlanned', 'visitMoved', 'visitCanceled', 'visitProposed', 'visitProposalAccepted', 'visitProposalDeclined', 'visitTomorrow', 'visitToConfirm', 'visitDisputed', 'visitToAgree',
] as const
export type VisitNoticeKind = (typeof visitNoticeKinds)[number]

/** At most 20 characters each: WeChat's limit for a field of type `thing`. */
export const visitNoticeWords: Record<VisitNoticeKind, string> = {
  visitPlanned: '区总工会计划来走访，点开看时间',
  visitMoved: '走访计划有变动，点开看看',
  visitCanceled: '走访取消了，点开看原因',
  visitProposed: '工会建议换个时间，请您定',
  visitProposalAccepted: '换时间的建议已采纳',
  visitProposalDeclined: '时间不变，点开看原因',
  visitTomorrow: '明天有走访，点开看安排',
  visitToConfirm: '有走访完成了，请点一下确认',
  visitDisputed: '工会对走访有不同说法，请看',
  visitToAgree: '有走访记录等您确认',
}
