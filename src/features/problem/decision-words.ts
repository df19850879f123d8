import { dayOf, type Day, dueDayOf, type Instant } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { lastOf } from './decision-facts'
import { decisionKind } from './decision-title'

type Waiting = ProblemView['decisions'][number]

/** 6月16日起，最晚 6月18日; 应 6月15日定，已过. */
export const decisionWait = (since: Instant, dueAt: Instant | null, today: Day): string => {
  const from = `${shortDay(dayOf(since), today)}起`
  if (dueAt === null) return from
  const on = dueDayOf(dueAt)
  return on < today ? `${from}，应 ${shortDay(on, today)}定，已过` : on === today ? `${from}，今天要定` : `${from}，最晚 ${shortDay(on, today)}`
}

/** What was asked or said, in one line, by whom. */
export const decisionAsked = (kind: string, problem: ProblemView): string => {
  const { extension, pauseRequest, owner, objection, secondRefusal, explanation, explainProposal, answers } = problem
  const who = owner?.name ?? '承办人'
  const said = (name: string, words: string | undefined): string => [name, words].filter(Boolean).join('：')
  switch (decisionKind(kind)) {
    case 'objection': return said('反映人', objection?.reason)
    case 'refusedAgain': return said(who, secondRefusal?.reason)
    case 'extension': return said(`${who}要延 ${extension?.workdays ?? 0} 个工作日`, extension?.reason)
    case 'pause': return said(`${who}要停下等${pauseRequest?.waitingFor.kind === 'outside' ? pauseRequest.waitingFor.name : '反映人'}`, pauseRequest?.reason)
    case 'explain': return said(who, explainProposal?.reason)
    case 'explanationObjected': return said('反映人', explanation?.objection?.reason)
    case 'unsolvedAgain':
    case 'unknownAgain': return said('反映人', answers.at(-1)?.words || undefined)
    case 'callBack': return '过了 7 天还没回答，打电话问一问'
    case 'unreached': return '两个不同的工作日都没联系上'
    case 'review': return said('原来的说明', explanation?.reason)
    case 'lookAgain': return '每 15 个工作日问一次'
    default: return ''
  }
}

/** Whoever declined does not decide on the objection. */
export const isBarred = ({ by }: Waiting, problem: ProblemView): boolean => by === 'anotherOffice' && !!lastOf(problem, 'problemDeclined')?.isYours
