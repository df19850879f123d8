import { dayOf, type Day } from '@/domain/calendar/day'
import { stateWords } from '@/domain/problem/vocabulary'
import { type Outcome, type ProposalState, proposalStateWords } from '@/domain/proposal/proposal'
import type { ProposalCommand } from '@/domain/proposal/proposal.life'
import type { TagTone } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { longDay, shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { DrawnLine, ProposalRow, ProposalView } from '@/types/proposal/proposal.views'

type Figures = ProposalView['figures']
type Fact = readonly [name: string, value: string]

export const proposalTag = (state: ProposalState): { text: string; tone: TagTone; isDone: boolean } => ({
  text: proposalStateWords[state],
  tone: state === 'returned' ? 'you' : ['review', 'submitted', 'studying'].includes(state) ? 'moving' : 'neutral',
  isDone: state === 'implemented',
})

export const proposalNote = ({ lines, authorName, sent, createdAt }: ProposalRow, today: Day): string =>
  [`${lines} 件`, sent ? `${shortDay(sent.on, today)}报送${sent.body}` : `${authorName}起草，${shortDay(dayOf(createdAt), today)}`].join('，')

/** 演示第三小学工会，6月16日，待受理. Where nobody names a union: 还没有工会. */
export const lineNote = ({ number, unionName, submittedOn, state, wasRed }: DrawnLine, today: Day): string =>
  [number, unionName ?? '还没有工会', shortDay(submittedOn, today), stateWords[state], wasRed ? '曾经逾期未动' : ''].filter(Boolean).join('，')

const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join('，') || '还没有'

/** The figures behind it, each a count of lines; nothing is a share. */
export const figureFacts = ({ lines, from, to, unions, states, verdicts, wasRed }: Figures): Fact[] => [
  ['件数', from && to ? `${lines} 件，${longDay(from)}到${longDay(to)}` : `${lines} 件`],
  ['工会', joined(unions.map(({ name, count }) => `${name || '还没有工会'} ${count} 件`))],
  ['现在', joined(states.map(({ state, count }) => `${stateWords[state]} ${count} 件`))],
  ['回访', joined([
    verdicts.solved > 0 && `已解决 ${verdicts.solved} 件`, verdicts.partly > 0 && `部分解决 ${verdicts.partly} 件`,
    verdicts.unsolved > 0 && `未解决 ${verdicts.unsolved} 件`, verdicts.none > 0 && `还没回答 ${verdicts.none} 件`,
  ])],
  ['逾期', wasRed > 0 ? `${wasRed} 件曾经逾期未动` : '没有逾期未动的'],
]

/** 2026-06 → 6月. */
export const monthText = (month: string): string => `${Number(month.slice(5))}月`

export const sentWords = ({ body, on, documentNumber }: NonNullable<ProposalRow['sent']>): string =>
  `${longDay(on)}报送${body}${documentNumber ? `，文号 ${documentNumber}` : ''}`

const steps: Record<ProposalCommand, string> = { write: '起草、修改', handIn: '交上审核', sendBack: '退回修改', approve: '审核通过', send: '报送', record: '记下结果', withdraw: '撤回' }

export const proposalHistory = ({ changes }: Pick<ProposalView, 'changes'>, today: Day): { key: string; kind: 'past'; text: string; date: string; detail?: string }[] =>
  [...changes].sort((a, b) => b.version - a.version).map(({ version, at, byName, did, to, reason }) => ({
    key: String(version), kind: 'past', date: shortDay(dayOf(at), today),
    text: did === 'record' ? `${byName}记下：${proposalStateWords[to as ProposalState] ?? to}` : `${byName}${steps[did as ProposalCommand] ?? '改了'}`,
    ...(reason !== null && { detail: reason }),
  }))

/** 6月20日 部分采纳：写进了范本. */
export const outcomeWords = ({ outcome, on, note, reason }: Omit<ProposalView['outcomes'][number], 'byName'>, today: Day): string =>
  `${shortDay(on, today)}${proposalStateWords[outcome]}${note ? `：${note}` : ''}${reason ? `。理由：${reason}` : ''}`

export const outcomeText = (outcome: Outcome): string => proposalStateWords[outcome]

const missingWords: Record<string, string> = { problems: '至少选 2 件', findings: '问题表现至少 10 个字', advice: '建议至少 10 个字' }

const ruleMessage = ({ rule, missing, earliest, latest }: Record<string, unknown>): string | undefined => {
  switch (rule) {
    case 'authorApproves': return '起草的人不能自己审核，请另一位同志来。'
    case 'reasonMissing': return '没有采纳的，要写明理由。'
    case 'proposalIncomplete': return `还不能交上审核：${(missing as string[]).map((one) => missingWords[one] ?? one).join('，')}。`
    case 'datesOutOfOrder': return `日期不对：${typeof earliest === 'string' ? `不早于 ${longDay(earliest)}，` : ''}不晚于 ${longDay(String(latest))}。`
    default: return undefined
  }
}

export const proposalMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return ruleMessage(details) ?? messageOf(error)
  if (code === 'NOT_FOUND') return Array.isArray(details.problemIds) ? '选的里面有几件现在不能用了，去掉再存。' : '没有找到这一份，可能已经撤回了。'
  if (code === 'CONFLICT') return '有人刚刚改了这一份，没有保存。退回去看看最新的再改。'
  if (code === 'STATE_FORBIDS') {
    const state = proposalStateWords[details.state as ProposalState] as string | undefined
    return state ? `这一份刚刚变成“${state}”，现在不能这样办。已为您更新到最新。` : messageOf(error)
  }
  return messageOf(error)
}
