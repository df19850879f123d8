import type { Outcome, Proposal } from './proposal'
import type { ProposalCommand } from './proposal.life'

export const proposalNoticeKinds = [
  'proposalToReview', 'proposalSentBack', 'proposalApproved', 'proposalSent', 'proposalStudied', 'proposalAdopted', 'proposalPartlyAdopted', 'proposalDeclined', 'proposalImplemented',
] as const
export type ProposalNoticeKind = (typeof proposalNoticeKinds)[number]

/** At most 20 characters each: WeChat's limit for a field of type `thing`. */
export const proposalNoticeWords: Record<ProposalNoticeKind, string> = {
  proposalToReview: '有一份对策建议等您审核',
  proposalSentBack: '对策建议退回修改，点开看意见',
  proposalApproved: '对策建议审过了，可以报送',
  proposalSent: '您反映的这类问题已形成建议报送',
  proposalStudied: '您反映的这类问题正在研究',
  proposalAdopted: '由您反映的问题提的建议被采纳',
  proposalPartlyAdopted: '由您反映的问题提的建议部分采纳',
  proposalDeclined: '建议没有采纳，点开看理由',
  proposalImplemented: '由您反映的问题提的建议已落实',
}

const ofOutcome: Record<Outcome, ProposalNoticeKind> = {
  studying: 'proposalStudied', adopted: 'proposalAdopted', partlyAdopted: 'proposalPartlyAdopted', declined: 'proposalDeclined', implemented: 'proposalImplemented',
}

/** `reporters:<proposal id>`: everybody whose line it was drawn from, each by their own line and as anonymous as they are. */
export interface ProposalNotice { kind: ProposalNoticeKind; to: string }

export const proposalNotices = (proposal: Proposal, done: ProposalCommand, byId: string): ProposalNotice[] => {
  const told = ((): ProposalNotice[] => {
    const author = `person:${proposal.authorId}`
    const reporters = `reporters:${proposal.id}`
    switch (done) {
      case 'handIn': return [{ kind: 'proposalToReview', to: 'office' }, { kind: 'proposalToReview', to: 'leader' }]
      case 'sendBack': return [{ kind: 'proposalSentBack', to: author }]
      case 'approve': return [{ kind: 'proposalApproved', to: author }]
      case 'send': return [{ kind: 'proposalSent', to: reporters }]
      case 'record': return [{ kind: ofOutcome[proposal.outcomes.at(-1)!.outcome], to: reporters }]
      case 'write':
      case 'withdraw': return []
    }
  })()
  return told.filter(({ to }) => to !== `person:${byId}`)
}
