import { addChange } from '@/cloudfunctions/lib/changes.repository'
import type { Transaction } from '@/cloudfunctions/lib/transaction'
import { saveProposal } from '@/cloudfunctions/proposal/proposal.repository'
import type { Instant } from '@/domain/calendar/day'
import type { Category } from '@/domain/problem/vocabulary'
import { draftProposal, type Proposal } from '@/domain/proposal/proposal'
import { proposalFigures } from '@/domain/proposal/proposal.figures'
import { type ProposalStep, stepProposal } from '@/domain/proposal/proposal.life'
import { nameOf, people, type PersonKey, personId } from './people'
import type { Life } from './play'
import { standing } from './standing'
import { problemId } from './tale'
import type { Timeline } from './timeline'

interface DemoProposal {
  key: string
  title: string
  category: Category | null
  words: string | null
  findings: string
  advice: string
  lines: readonly string[]
  /** The working day it was handed in on. */
  on: number
  steps: readonly (readonly [by: PersonKey, day: number, step: (timeline: Timeline) => ProposalStep])[]
}

const approve: ProposalStep = { type: 'approve' }
const sent = (body: string, day: number) => (timeline: Timeline): ProposalStep => ({ type: 'send', body, on: timeline.day(day), documentNumber: null })
const record = (outcome: 'studying' | 'adopted', day: number, note: string) => (timeline: Timeline): ProposalStep => ({
  type: 'record', outcome, on: timeline.day(day), note, reason: null,
})

const proposals: readonly DemoProposal[] = [
  {
    key: 'riders', title: '关于外卖骑手歇脚和申诉的建议', category: 'newEmployment', words: '骑手', on: -15,
    findings: '骑手反映两件事：商圈里没有歇脚充电的地方，平台扣款没有地方申诉。都不是一个单位能解决的。',
    advice: '一是商圈腾出现有服务台做歇脚处；二是请平台在区里设一个当面申诉的时间；三是工会和平台每季度协商一次。',
    lines: ['platform', 'dorm'],
    steps: [['office1', -14, () => approve], ['support1', -13, sent('演示区人力资源和社会保障局', -13)], ['support1', -6, record('studying', -6, '已列入下半年协商议题')]],
  },
  {
    key: 'late-bus', title: '关于园区夜班职工出行的建议', category: null, words: '园区', on: -2,
    findings: '园区中班、夜班职工下班没有公交，北门货车和行人混行，几家单位的职工都说过。单位自己解决不了。',
    advice: '一是末班公交延后到夜里十一点半；二是北门划出人行通道，早晚高峰限货车。', lines: ['bus', 'gate', 'gate2'], steps: [],
  },
]

const actorOf = (key: PersonKey) => ({ id: personId(key), name: nameOf(key), roles: people[key].roles })

const loadProposal = async (t: Transaction, demo: DemoProposal, lives: readonly Life[], timeline: Timeline): Promise<void> => {
  const { key, title, category, words, findings, advice, on, steps } = demo
  const id = `demo_x_${key}`
  const at = (workday: number): Instant => timeline.at({ workday, time: '15:10' })
  const ids = demo.lines.map(problemId)
  const lines = lives.filter(({ problem }) => ids.includes(problem.id)).flatMap((life) => standing(life, at(on)) ?? [])
  const drawing = { category, from: timeline.day(-250), to: timeline.day(on), unionIds: [], words, problemIds: lines.map((line) => line.id) }
  let proposal: Proposal = draftProposal({ id, title, findings, advice, drawing, authorId: personId('support1'), authorName: nameOf('support1'), createdAt: at(on) })
  await addChange(t, { of: 'proposal', id, version: 1, at: at(on), by: actorOf('support1'), did: 'write', from: null, to: 'draft' })
  const handIn = ['support1', on, () => ({ type: 'handIn', figures: proposalFigures(lines, at(on)) })] as const
  for (const [by, day, stepOf] of steps.length > 0 ? [handIn as DemoProposal['steps'][number], ...steps] : []) {
    const before = proposal
    const step = stepOf(timeline)
    proposal = stepProposal(before, step, actorOf(by), undefined, at(day))
    await addChange(t, { of: 'proposal', id, version: proposal.version, at: at(day), by: actorOf(by), did: step.type, from: before.state, to: proposal.state })
  }
  await saveProposal(t, proposal)
}

export const loadProposals = async (inTransaction: (work: (t: Transaction) => Promise<void>) => Promise<void>, lives: readonly Life[], timeline: Timeline): Promise<void> => {
  for (const demo of proposals) await inTransaction((t) => loadProposal(t, demo, lives, timeline))
}
