import type { Day } from '@/domain/calendar/day'
import { dayOf } from '@/domain/calendar/day'
import type { EventType } from '@/domain/problem/problem.events'
import { answerWords } from '@/domain/problem/vocabulary'
import type { TimelineEntry as Move } from '@/types/problem.views'
import { shortDay } from '@/src/lib/format'
import type { TimelineEntry } from '@/src/components'

/** The history as the staff read it: a sentence with a person for every move. */

type Sentence = (who: string, move: Move) => string

const by =
  (what: string): Sentence =>
  (who) =>
    `${who}${what}`

const always =
  (what: string): Sentence =>
  () =>
    what

const answered: Sentence = (who, { answer }) => `${who}回答“${answer ? answerWords[answer] : '已解决'}”`

const sentences: Record<EventType, Sentence> = {
  problemSubmitted: by('提交'),
  problemReturned: by('退回，请反映人补充'),
  problemSupplied: by('补充了情况'),
  problemExpired: always('10 个工作日没有补充，自动撤回'),
  problemAccepted: by('受理'),
  problemDeclined: by('不予受理'),
  declineObjected: by('提出异议'),
  problemAssigned: (who, { ownerName }) => `${who}交给${ownerName ?? '承办人'}`,
  problemReassigned: (who, { ownerName }) => `${who}改交${ownerName ?? '承办人'}`,
  problemSigned: by('签收，开始办理'),
  problemSentBack: by('退回交办'),
  assignmentRefused: by('第二次退回交办，等办公室决定'),
  ownerBound: by('决定仍由原承办人办'),
  problemHandedUp: by('转请区总工会办'),
  measureAdded: by('定了举措'),
  measureCompleted: by('做完一项举措'),
  progressAdded: by('记了进展'),
  planAgreed: by('同意逾期后的办理计划'),
  instructionGiven: by('批示'),
  ownerPressed: by('催办'),
  noticeSigned: by('签收督办单'),
  problemUrged: by('催了一次'),
  extensionRequested: by('申请延期'),
  extensionDecided: by('答复了延期申请'),
  pauseRequested: by('申请暂停'),
  pauseRefused: by('没有同意暂停'),
  problemPaused: by('同意暂停'),
  problemResumed: always('恢复办理'),
  problemResolved: by('办结，等反映人回答'),
  explanationProposed: by('提出暂时解决不了'),
  explanationRefused: by('没有签“暂时解决不了”，接着办'),
  problemExplained: by('签字：暂时解决不了，已说明'),
  explanationObjected: by('不同意这个说明'),
  objectionRejected: by('维持说明'),
  explanationKept: by('到期再看，仍解决不了'),
  problemReopened: (who, { answer }) => (answer ? `${who}回答“${answerWords[answer]}”，二次办理` : '二次办理'),
  escalationConsented: by('同意上报市总工会'),
  problemEscalated: by('上报市总工会'),
  escalationLookedAt: by('问了市总工会'),
  replyRecorded: by('记下市总工会的答复'),
  answerGiven: answered,
  attemptFailed: always('没有联系上反映人'),
  problemClosed: (who, move) => (move.answer ? `${answered(who, move)}，销号` : '销号'),
  childEnded: always('分出去的一件已结束，接着办'),
  problemSplit: by('把没办完的分成一件'),
  problemMerged: by('并案'),
  mergeRedirected: always('随主件并案'),
  lineJoined: always('有同类问题并进来'),
  lineLeft: always('一件并案的分了出去'),
  problemUnmerged: by('取消并案'),
  problemWithdrawn: by('撤回'),
  redNoted: always('逾期，还没有进展'),
  datesRecomputed: always('按新的放假安排重算期限'),
}

/** What the timer does names nobody; what else has no name was done by the reporter. */
const timersOwn: readonly string[] = ['ownerPressed', 'problemMerged', 'explanationKept']

const whoDid = ({ isYours, byName, event }: Move): string => (isYours ? '您' : (byName ?? (timersOwn.includes(event) ? '系统' : '反映人')))

/** 李欣签收，开始办理 */
export const moveSentence = (move: Move): string => {
  const sentence = sentences[move.event as EventType] as Sentence | undefined
  return sentence ? sentence(whoDid(move), move) : '有一次变动'
}

const dueNames: Partial<Record<string, string>> = { problemReturned: '补充', problemResolved: '回答', problemExplained: '再看' }

/** 最晚 6月24日办结，5 个工作日 */
const dueSentence = ({ event, dueOn, workdays }: Move, today: Day): string | undefined => {
  if (!dueOn) return undefined
  if (event === 'problemExplained') return `${shortDay(dueOn, today)}再看`
  return [`最晚 ${shortDay(dueOn, today)}${dueNames[event] ?? '办结'}`, ...(workdays === null ? [] : [`${workdays} 个工作日`])].join('，')
}

/** Newest first, the newest one marked as where it stands now. */
export const staffTimeline = (moves: readonly Move[], today: Day): TimelineEntry[] =>
  moves.map((move, index) => ({
    key: move.id,
    kind: move.event === 'instructionGiven' ? 'instruction' : index === 0 ? 'now' : 'past',
    text: moveSentence(move),
    date: shortDay(dayOf(move.at), today),
    detail: [move.words?.replace(/。$/, ''), dueSentence(move, today)].filter(Boolean).join('。') || undefined,
  }))
