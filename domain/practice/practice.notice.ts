import type { Practice } from './practice'
import type { PracticeCommand } from './practice.life'

export const practiceNoticeKinds = ['practiceToEdit', 'practiceToApprove', 'practiceSentBack', 'practicePublished', 'practiceWithdrawn', 'practiceCopied'] as const
export type PracticeNoticeKind = (typeof practiceNoticeKinds)[number]

/** At most 20 characters each: WeChat's limit for a field of type `thing`. */
export const practiceNoticeWords: Record<PracticeNoticeKind, string> = {
  practiceToEdit: '有一篇经验做法等您编辑',
  practiceToApprove: '有一篇经验做法等您审核',
  practiceSentBack: '经验做法退回修改，点开看意见',
  practicePublished: '经验做法发布了，点开看看',
  practiceWithdrawn: '经验做法已撤下，点开看原因',
  practiceCopied: '有工会也在做，点开看看',
}

export interface PracticeNotice { kind: PracticeNoticeKind; to: string }

const ofUnion = ({ unionId }: Practice): string[] => (unionId === null ? [] : [`union:${unionId}`])

/** Who is told of a step, or of another union that does it too; nobody of what they did themselves. */
export const practiceNotices = (practice: Practice, done: PracticeCommand | 'copy', byId: string): PracticeNotice[] => {
  const author = `person:${practice.authorId}`
  const told = (kind: PracticeNoticeKind, ...to: string[]): PracticeNotice[] => to.filter((one) => one !== `person:${byId}`).map((one) => ({ kind, to: one }))
  switch (done) {
    case 'handIn': return told('practiceToEdit', 'publicity')
    case 'edit': return told('practiceToApprove', 'office')
    case 'sendBack': return told('practiceSentBack', author)
    case 'publish': return told('practicePublished', author, ...ofUnion(practice))
    case 'withdraw': return told('practiceWithdrawn', author)
    case 'copy': return told('practiceCopied', author, ...ofUnion(practice))
    case 'write': return []
  }
}
