import { type Day } from '@/domain/calendar/day'
import type { EventType } from '@/domain/problem/problem.events'
import { answerWords } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { TimelineEntry } from '@/types/problem.views'
import type { Reader } from './words'

/** One sentence, with a person in it, for everything that can happen to a line of the ledger. */

export interface Told {
  text: string
  detail?: string
  /** A leader's 批示 stands out. */
  isInstruction?: boolean
}

export interface Listener {
  reader: Reader
  /** Complaints about conduct: 监督组 stands where 办公室 does otherwise. */
  isConduct: boolean
  today: Day
}

interface Scene {
  /** 您, or what the staff call them. */
  you: string
  /** 办公室, or 监督组. */
  office: string
  /** Who did it: 您, a name, or 承办人. */
  who: string
  /** Whom it was given to. */
  owner: string
  words: string | undefined
  /** 6月24日 */
  due: string | undefined
  /** 期限 6月11日，5 个工作日 */
  term: string | undefined
  /** The newest move: what it asks for has not happened yet. */
  isWaiting: boolean
  entry: TimelineEntry
  reader: Reader
}

type Tell = (scene: Scene) => Told

const said = (text: string, detail?: string): Told => ({ text, ...(detail && { detail }) })
const both = (...parts: (string | undefined)[]): string | undefined => parts.filter(Boolean).join('。').replace(/([。！？…])。/g, '$1') || undefined
const channels: Record<string, string> = { phone: '在电话里', visit: '当面' }
const answered = ({ you, entry }: Scene): string =>
  entry.answer ? `${you}${channels[entry.detail ?? ''] ?? ''}回答“${answerWords[entry.answer]}”` : `${you}回答了`

/** Why it is handled once more. */
const reopenedWhy = ({ entry, you, office }: Scene): string => {
  switch (entry.detail) {
    case 'reporter': return `${you}要求重新办，再次办理`
    case 'objection': return `${office}采纳了${you}的意见，再次办理`
    case 'decision': return `${office}决定再次办理`
    case 'review': return `${office}又看了一次，可以办了，再次办理`
    default: return '再次办理'
  }
}

/** Why it was struck off. */
const closedWhy = ({ entry, you, office }: Scene): string => {
  switch (entry.detail) {
    case 'unreached': return `两次没联系上${you}，已销号`
    case 'unknown': return `${you}两次答“不了解”，${office}没有经手的同志看过，已销号`
    case 'childSolved': return '分出去的那件解决了，这件一起销号'
    default: return '已销号'
  }
}

const tells = {
  problemSubmitted: ({ entry, you, reader, who }) => said(entry.byName && !entry.isYours && reader === 'staff' ? `${who}走访时记下` : `${you}提交了诉求`),
  problemImported: ({ who }) => said(`${who}从原来的台账导入`),
  problemReturned: ({ office, you, words, due, isWaiting, reader }) =>
    // While it waits for the reporter, the question stands above with room for the answer.
    said(`${office}请${you}补充情况`, both(isWaiting && reader === 'reporter' ? undefined : words, due && `最晚 ${due}补上`)),
  problemSupplied: ({ you, words }) => said(`${you}补充了情况`, words),
  problemExpired: () => said('过了期限没有补充，自动撤回了'),
  problemAccepted: ({ office, due }) => said(`${office}受理了`, due && `最晚 ${due}给结果`),
  problemDeclined: ({ office, words, isWaiting, reader }) => said(`${office}说明了不予受理的理由`, isWaiting && reader === 'reporter' ? undefined : words),
  declineObjected: ({ you, words }) => said(`${you}提了异议，换人再看一次`, words),
  problemAssigned: ({ office, owner, term }) => said(`${office}交给${owner}`, term),
  problemReassigned: ({ office, owner, words }) => said(`${office}改交给${owner}`, words),
  problemSigned: ({ who }) => said(`${who}签收，开始办理`),
  problemSentBack: ({ who, office, words }) => said(`${who}退回，由${office}重新交办`, words),
  assignmentRefused: ({ who, office, words }) => said(`${who}再次退回，等${office}决定`, words),
  ownerBound: ({ office, words }) => said(`${office}定了，仍由原来的承办人办`, words),
  problemHandedUp: ({ words }) => said('工会办不了，转到区里办', words),
  measureAdded: ({ who, words, due }) => said(`${who}定了办法`, both(words, due && `计划 ${due}办好`)),
  measureCompleted: ({ who }) => said(`${who}办完了一项办法`),
  progressAdded: ({ who, words }) => said(`${who}说了进展`, words),
  planAgreed: ({ office, words }) => said(`${office}和承办人定了新的日子`, words),
  instructionGiven: ({ who, words }) => ({ ...said(`${who}批示`, words), isInstruction: true }),
  ownerPressed: ({ words }) => said('监督组催办', words),
  reminderSent: () => said('到日子提醒过一次'),
  noticeSigned: ({ who }) => said(`${who}签收了督办单`),
  problemUrged: ({ you }) => said(`${you}催了一下`),
  extensionRequested: ({ who, words }) => said(`${who}申请延期`, words),
  extensionDecided: ({ office, words, due, entry }) => {
    if (entry.detail === 'refused') return said(`${office}没有同意延期，按原来的期限办`)
    return said(due ? `期限延到 ${due}` : `${office}同意延期`, words)
  },
  pauseRequested: ({ who, words }) => said(`${who}申请暂停`, words),
  pauseRefused: ({ office, words }) => said(`${office}没有同意暂停，接着办`, words),
  problemPaused: ({ entry, you, words, due, isWaiting, reader }) => {
    const text = `暂停：等${entry.ownerName ?? `${you}这边`}`
    // While it lasts, the reason stands above the timeline with its date.
    return isWaiting && reader === 'reporter' ? said(text) : said(text, both(words, due && `最晚 ${due}接着办`))
  },
  problemResumed: ({ words }) => said('接着办理', words),
  problemResolved: ({ you, who, words, reader, due, isWaiting }) => {
    if (reader === 'staff') return said(isWaiting ? `${who}办结，等${you}回答` : `${who}办结`, words)
    // While it waits, the words stand above the timeline beside the question.
    return isWaiting ? said('承办人说办好了，等您回答', due && `到 ${due}没回答，工会来问您`) : said('承办人说办好了', words)
  },
  explanationProposed: ({ who, words }) => said(`${who}申请说明暂时解决不了`, words),
  explanationRefused: ({ words }) => said('领导没有同意，接着办', words),
  problemExplained: ({ words, due, isWaiting, reader }) =>
    said('说明了暂时解决不了的原因', both(isWaiting && reader === 'reporter' ? undefined : words, due && `${due}再看`)),
  explanationObjected: ({ you, words }) => said(`${you}对说明有不同意见`, words),
  objectionRejected: ({ office, words }) => said(`${office}维持原来的说明`, words),
  explanationKept: ({ office, words, due }) => said(`${office}又看了一次，还没有条件办`, both(words, due && `${due}再看`)),
  problemReopened: (scene) => said(reopenedWhy(scene), both(scene.words, scene.due && `最晚 ${scene.due}给结果`)),
  escalationConsented: ({ who, words }) => said(`${who}同意上报市总工会`, words),
  problemEscalated: ({ words, due, office, isWaiting, reader }) =>
    said('报到市总工会，等答复', isWaiting && reader === 'reporter' ? undefined : both(words, due && `${due}${office}问一次进展`)),
  escalationLookedAt: ({ office, words }) => said(`${office}问了市总工会的进展`, words),
  replyRecorded: ({ words }) => said('市总工会有答复了', words),
  answerGiven: (scene) => said(answered(scene), scene.words),
  attemptFailed: ({ office, you, entry, words }) => said(entry.detail === 'inApp' ? `${office}在小程序里又问了一次` : `${office}打电话没联系上${you}`, words),
  problemClosed: (scene) => said(scene.entry.answer ? `${answered(scene)}，已销号` : closedWhy(scene), scene.words),
  childEnded: () => said('另立的那件办完了，这件接着办'),
  problemSplit: ({ words }) => said('没做完的部分另立一件接着办', words && `新的一件是 ${words}`),
  problemMerged: ({ words }) => said('和同类问题一起办，进展照样在这里看', words),
  mergeRedirected: () => said('和同类问题一起办，换了主办的那件'),
  lineJoined: () => said('一件同类问题并了进来'),
  lineLeft: () => said('一件同类问题分了出去'),
  problemUnmerged: ({ words }) => said('从同类问题里分出来，单独办', words),
  problemWithdrawn: ({ you, words }) => said(`${you}撤回了`, words),
  redNoted: () => said('逾期了，还没有进展'),
  datesRecomputed: () => said('放假安排公布了，期限重新算过'),
} satisfies Record<EventType, Tell>

const isKnown = (event: string): event is EventType => event in tells

const sceneOf = (entry: TimelineEntry, { reader, isConduct, today }: Listener, isWaiting: boolean): Scene => {
  const due = entry.dueOn ? shortDay(entry.dueOn, today) : undefined
  return {
    you: reader === 'reporter' ? '您' : '反映人',
    office: isConduct ? '监督组' : '办公室',
    // In one's place (代办) it was somebody else's hand.
    who: entry.isYours && !entry.byName?.endsWith('代办）') ? '您' : (entry.byName ?? '承办人'),
    owner: entry.ownerName ?? '承办人',
    words: entry.words?.replace(/。{2,}/g, '。'),
    due,
    term: due && `期限 ${[due, entry.workdays !== null && `${entry.workdays} 个工作日`].filter(Boolean).join('，')}`,
    isWaiting,
    entry,
    reader,
  }
}

/** What is told of one move; a move that only a newer version knows is told as 有新进展. */
export const toldOf = (entry: TimelineEntry, listener: Listener, isWaiting = false): Told =>
  isKnown(entry.event) ? (tells[entry.event] as Tell)(sceneOf(entry, listener, isWaiting)) : said('有新进展', entry.words ?? undefined)
