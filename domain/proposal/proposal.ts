import type { Day, Instant } from '../calendar/day'
import type { Category } from '../problem/vocabulary'
import type { ProposalFigures } from './proposal.figures'

export const proposalStates = [
  'draft', 'review', 'returned', 'approved', 'submitted', 'studying', 'adopted', 'partlyAdopted', 'declined', 'implemented', 'withdrawn',
] as const
export type ProposalState = (typeof proposalStates)[number]
export const proposalStateWords: Record<ProposalState, string> = {
  draft: '起草', review: '待审核', returned: '退回修改', approved: '待报送', submitted: '已报送', studying: '研究中', adopted: '已采纳',
  partlyAdopted: '部分采纳', declined: '未采纳', implemented: '已落实', withdrawn: '已撤回',
}

/** What the body it was sent to makes of it. */
export const outcomes = ['studying', 'adopted', 'partlyAdopted', 'declined', 'implemented'] as const
export type Outcome = (typeof outcomes)[number]

/** What it is drawn from: the lines people chose, and how they were looked for. */
export interface Drawing {
  category: Category | null
  from: Day
  to: Day
  unionIds: string[]
  words: string | null
  problemIds: string[]
}

/** 对策建议: a policy proposal drawn from several problems of one kind (work plan, task 4). Plain JSON. */
export interface Proposal {
  id: string
  version: number
  title: string
  drawing: Drawing
  /** 问题表现. */
  findings: string
  /** 建议. */
  advice: string
  authorId: string
  authorName: string
  state: ProposalState
  /** Frozen when it was handed in: what the reviewer and the body read stays what it was. */
  figures: ProposalFigures | null
  reviewer: { id: string; name: string } | null
  /** Why it was sent back, withdrawn or not adopted. */
  reason: string | null
  sent: { body: string; on: Day; documentNumber: string | null } | null
  outcomes: { outcome: Outcome; on: Day; note: string | null; reason: string | null; byName: string }[]
  createdAt: Instant
}

export type ProposalWords = Pick<Proposal, 'title' | 'findings' | 'advice' | 'drawing'>

export const draftProposal = (given: ProposalWords & Pick<Proposal, 'id' | 'authorId' | 'authorName' | 'createdAt'>): Proposal => ({
  ...given, version: 1, state: 'draft', figures: null, reviewer: null, reason: null, sent: null, outcomes: [],
})

/** Sent and followed: from then on whoever reported what it came from may read of it. */
export const isSent = ({ sent }: Pick<Proposal, 'sent'>): boolean => sent !== null
