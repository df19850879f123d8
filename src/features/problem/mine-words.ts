import { type Day, dayOf } from '@/domain/calendar/day'
import { answerWords, type State } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { MineRow, ProblemView } from '@/types/problem.views'
import { promiseWords, turnLeftWords } from './clock-words'
import { sentence, stateTag, type TagWords } from './words'

type Row = Pick<MineRow, 'state' | 'holderName' | 'clock' | 'yourTurnUntil' | 'yourTurnWorkdays' | 'endedAt' | 'endedBy' | 'answer' | 'category'>

const office = ({ category }: Row): string => (category === 'conduct' ? '监督组' : '办公室')
const by = ({ clock }: Row, today: Day, what: string): string | undefined => (clock ? promiseWords(clock, what, today) : undefined)
const ended = ({ endedAt }: Row, today: Day): string | undefined => (endedAt ? shortDay(dayOf(endedAt), today) : undefined)
const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('，')

/** Why it was struck off the ledger. */
const closedBecause = ({ endedBy, answer }: Row): string => {
  if (endedBy === 'childSolved') return '余下的部分也解决了'
  if (endedBy === 'unreached') return '没联系上您'
  return answer ? `您答“${answerWords[answer]}”` : '已经有了结果'
}

/** Who has it and by when, in a worker's words (DESIGN: the words of each state). */
const sentences: Record<State, (row: Row, today: Day) => string> = {
  submitted: (row, today) => join(`等${office(row)}答复受不受理`, by(row, today, row.clock?.left.kind === 'over' ? '答复' : '')),
  returned: (row, today) => join('补上情况就接着办', turnLeftWords(row, today)),
  declined: (row, today) => join(ended(row, today) && `${ended(row, today)}答复`, '写了理由和该找谁'),
  accepted: (row, today) => join(`已受理，等${office(row)}交办`, by(row, today, '给结果')),
  assigned: (row, today) => join(`已交给${row.holderName ?? '承办人'}，等签收`, by(row, today, '给结果')),
  inProgress: (row, today) => join(`${row.holderName ?? '承办人'}在办`, by(row, today, '给结果')),
  paused: () => '暂停着，原因写在里面',
  resolved: (row, today) => (row.yourTurnUntil ? join('承办人说办好了', turnLeftWords(row, today)) : '您回答没解决，等办公室决定'),
  reopened: (row, today) => join(`${row.holderName ?? '承办人'}再次办理`, by(row, today, '给结果')),
  explained: () => '暂时解决不了，原因写在里面',
  escalated: () => '已报市总工会，等答复',
  closed: (row, today) => join(closedBecause(row), ended(row, today) && `${ended(row, today)}销号`),
  merged: (row, today) => join('和同类问题一起办', by(row, today, '给结果') ?? '进展照样告诉您'),
  withdrawn: (row, today) => join(row.endedBy === 'expired' ? '没等到补充' : undefined, ended(row, today) && `${ended(row, today)}${row.endedBy === 'expired' ? '自动' : ''}撤回`),
}

export const mineNote = (row: Row, today: Day): string => sentences[row.state](row, today)

export const isYourTurn = ({ yourTurnUntil }: Pick<MineRow, 'yourTurnUntil'>): boolean => yourTurnUntil !== null

export const mineTag = (row: Pick<MineRow, 'state' | 'yourTurnUntil'>): TagWords => stateTag(row.state, 'reporter', isYourTurn(row))

/** 等您回答，还有 2 天: the tag at the head of a problem. */
export const headTag = (problem: Pick<ProblemView, 'state' | 'yourTurnUntil' | 'yourTurnWorkdays'>, today: Day): TagWords => {
  const tag = mineTag(problem)
  const left = turnLeftWords(problem, today)
  return left ? { ...tag, text: `${tag.text}，${left}` } : tag
}


/** What a worker is asked for, on the home. */
export const turnQuestion = ({ state, holderName, resolution }: Pick<MineRow, 'state' | 'holderName' | 'resolution'>): string => {
  if (state === 'returned') return '还差些情况，您补上就接着办。'
  const said = resolution ? `${holderName ?? '承办人'}说：${sentence(resolution)}` : '承办人说办好了。'
  return `${said}您看解决了没有？`
}
