import type { Role } from '@/domain/people/role'
import type { ProblemView } from '@/types/problem.views'

/** What somebody who handles a line, or the chair whose union's it is, may do with it from its page. */
export type HandleTask =
  | 'sign' | 'sendBack' | 'measure' | 'progress' | 'resolve' | 'extend' | 'pause' | 'resume' | 'explain'
  | 'accept' | 'return' | 'reassign' | 'handUp'

/** The commands of the transition table behind each task. */
const commandsOf: Record<HandleTask, readonly string[]> = {
  sign: ['sign'],
  sendBack: ['sendBack'],
  measure: ['addMeasure'],
  progress: ['addProgress'],
  resolve: ['resolve'],
  extend: ['requestExtension'],
  pause: ['requestPause'],
  resume: ['resume'],
  explain: ['proposeExplain'],
  // Accepting and assigning are one tap: either right opens the sheet.
  accept: ['accept', 'assign'],
  return: ['returnForMore'],
  reassign: ['reassign'],
  handUp: ['handUp'],
}

/** The office has a page of its own for these; here they are the chair's, within the own union. */
const chairs: readonly HandleTask[] = ['accept', 'return', 'reassign', 'handUp']

/** Once the due date is past, neither can be asked for any more. */
const inTimeOnly: readonly HandleTask[] = ['extend', 'pause']

export const isChairOnly = (roles: readonly Role[] | undefined): boolean => !!roles?.includes('chair') && !roles.includes('office')

/** 走访带回的 that its cadre handled: the union's chair says whether it is solved. */
export const isChairToAnswer = (problem: ProblemView, roles: readonly Role[] | undefined): boolean =>
  isChairOnly(roles) && problem.state === 'resolved' && !problem.isYours && problem.may.includes('answer')

const isPast = ({ clock }: Pick<ProblemView, 'clock'>): boolean => clock?.kind === 'solve' && clock.left.kind === 'over'

/** What state, role and relation allow is in the problem's `may`. */
export const handleTasksOf = (problem: ProblemView, roles: readonly Role[] | undefined): HandleTask[] =>
  (Object.keys(commandsOf) as HandleTask[]).filter(
    (task) =>
      commandsOf[task].some((command) => problem.may.includes(command)) &&
      (isChairOnly(roles) || !chairs.includes(task)) &&
      !(inTimeOnly.includes(task) && isPast(problem)),
  )

/** Said in the place of what the due date has closed. */
export const isTooLateToAsk = (problem: ProblemView): boolean => isPast(problem) && ['requestExtension', 'requestPause'].some((command) => problem.may.includes(command))

/** The page's one button, and the one beside it; all else stands in the list of what can be done. */
export const barTasksOf = (problem: ProblemView, tasks: readonly HandleTask[]): { primary: HandleTask | undefined; beside: HandleTask | undefined } => {
  const has = (task: HandleTask): HandleTask | undefined => (tasks.includes(task) ? task : undefined)
  const resolve = problem.hasSaidDone ? has('resolve') : undefined
  const primary = has('sign') ?? has('accept') ?? resolve ?? has('resume') ?? has('progress')
  if (primary === 'sign') return { primary, beside: undefined }
  return { primary, beside: primary === 'progress' ? has('measure') : has('progress') }
}

/** What every sheet of the page is given when it is done: the words of a toast. */
export const doneWords: Record<HandleTask, string> = {
  sign: '签收了',
  sendBack: '退回了，等办公室定',
  measure: '举措写进台账了',
  progress: '进展写进台账了',
  resolve: '办结了，等反映人回答',
  extend: '延期申请交上去了',
  pause: '暂停申请交上去了',
  resume: '接着办了',
  explain: '报上去了，等领导签字',
  accept: '交办好了',
  return: '退回了，等反映人补充',
  reassign: '改交好了',
  handUp: '交回区里了',
}
