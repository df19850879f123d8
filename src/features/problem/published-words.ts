import type { Day } from '@/domain/calendar/day'
import type { State } from '@/domain/problem/vocabulary'
import type { TagTone } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { PublicationRow } from '@/types/problem/published.view'

/** Where a published problem stands, for everybody to read: nobody's turn, no person's name. */

const publicStates: Record<State, string> = {
  submitted: '等受理', returned: '等补充情况', declined: '不予受理', accepted: '已受理', assigned: '已交办', inProgress: '办理中', paused: '暂停着',
  resolved: '在问反映人', reopened: '再次办理', explained: '暂时解决不了', escalated: '已报市总', closed: '已销号', merged: '和同类一起办',
  withdrawn: '已撤回',
}

export const publicTag = (state: State): { text: string; tone: TagTone; isDone: boolean } => ({
  text: publicStates[state],
  tone: state === 'inProgress' || state === 'reopened' ? 'moving' : 'neutral',
  isDone: state === 'closed',
})

/** 2 人也遇到; nothing while nobody joined. */
const joinedWords = (joined: number): string | undefined => (joined > 0 ? `${joined} 人也遇到` : undefined)

/** What the office says of it is a result only once it is over. */
export const outcomeTitle = (state: State): string => (state === 'closed' || state === 'explained' || state === 'declined' ? '结果' : '办到哪一步')

const running: readonly State[] = ['accepted', 'assigned', 'inProgress', 'reopened']

/** Who has it and by when: 职工服务中心在办，最晚 6月24日. */
const waitWords = ({ state, holder, dueOn }: PublicationRow, today: Day): string | undefined => {
  if (!running.includes(state)) return undefined
  return [holder && `${holder}在办`, dueOn && `最晚 ${shortDay(dueOn, today)}`].filter(Boolean).join('，') || undefined
}

/** Under the title: 职工服务中心在办，最晚 6月24日，2 人也遇到; once it is over, when that was. */
export const publicNote = (row: PublicationRow, today: Day): string =>
  [
    waitWords(row, today) ?? (row.endedOn && row.state === 'closed' ? `${shortDay(row.endedOn, today)}销号` : `${shortDay(row.submittedOn, today)}反映`),
    joinedWords(row.joined),
  ]
    .filter(Boolean)
    .join('，')
