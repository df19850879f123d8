import {
  type Anonymity, type Category, categoryWords, type LightColor, plainCategoryWords, type State, stateWords, type Urgency, urgencyWords,
} from '@/domain/problem/vocabulary'
import type { TagTone } from '@/src/components'

/** The words of a line of the ledger: a worker and the staff read different ones for the same thing. */

export interface TagWords {
  text: string
  tone: TagTone
  isDone: boolean
}

/** Who reads: the reporter, or those who work on it. */
export type Reader = 'reporter' | 'staff'

const reporterStates: Record<State, string> = {
  ...stateWords, returned: '等您补充', resolved: '等您回答', reopened: '再次办理', explained: '未解决，已说明', escalated: '已报市总',
}

/** A merged line's reporter is asked too, once the main line is resolved. */
const reporterState = (state: State, isYourTurn: boolean): string => {
  if (state === 'resolved' && !isYourTurn) return '等办公室决定'
  return state === 'merged' && isYourTurn ? reporterStates.resolved : reporterStates[state]
}

const moving: readonly State[] = ['inProgress', 'reopened']
const reportersTurn: readonly State[] = ['returned', 'resolved']

/**
 * The status tag of a line. `isYourTurn` paints it as the reader's own turn; left out, a reporter's turn follows from the
 * state, and staff see 待签收 of their own by saying so.
 */
export const stateTag = (state: State, reader: Reader, isYourTurn = reader === 'reporter' && reportersTurn.includes(state)): TagWords => {
  const text = reader === 'reporter' ? reporterState(state, isYourTurn) : stateWords[state]
  return { text, tone: isYourTurn ? 'you' : moving.includes(state) ? 'moving' : 'neutral', isDone: state === 'closed' }
}

/** 紧急, 特急; nothing beside an ordinary line. */
export const urgencyTag = (urgency: Urgency): TagWords | undefined =>
  urgency === 'general' ? undefined : { text: urgencyWords[urgency], tone: 'urgent', isDone: false }

/** 工资报酬 to a worker, 劳动报酬 in the ledger. */
export const kindWords = (category: Category, reader: Reader): string => (reader === 'reporter' ? plainCategoryWords : categoryWords)[category]

/** The three a worker meets first, on the home and at the top of the form; 全部 holds the rest. */
export const frequentCategories: readonly Category[] = ['pay', 'socialInsurance', 'hours']

/** Who sees the name: the line under the choice. */
export const anonymityNotes: Record<Anonymity, string> = {
  named: '办事的人看得到您的名字，方便直接联系您。',
  hiddenFromOwner: '只有领导小组办公室看得到，办事的人看不到。',
  anonymous: '谁也看不到您是谁。进展只在您自己的手机里看，我们没法打电话核实。',
}

/** The same for a complaint about a cadre's conduct, which goes to supervision alone. */
export const conductAnonymityNotes: Record<Anonymity, string> = {
  named: '只有监督组看得到您的名字，方便直接联系您。',
  hiddenFromOwner: '只有监督组看得到您的名字，别人都看不到。',
  anonymous: anonymityNotes.anonymous,
}

/** On the receipt. */
export const anonymityFacts: Record<Anonymity, string> = {
  named: '实名，办事的人看得到', hiddenFromOwner: '对承办匿名，只有办公室看得到', anonymous: '全匿名，谁也看不到',
}

export const conductAnonymityFacts: Record<Anonymity, string> = {
  named: '实名，只有监督组看得到', hiddenFromOwner: '只有监督组看得到', anonymous: anonymityFacts.anonymous,
}


/** Worst first: the order of rows by light. */
export const lightOrder: readonly LightColor[] = ['red', 'yellow', 'blue', 'green']

/** Somebody's own words, ended where they are not. */
export const sentence = (words: string): string => (/[。！？!?…]$/.test(words) ? words : `${words}。`)
