import type { ProblemView } from '@/types/problem.views'
import { barTasksOf, type HandleTask, isTooLateToAsk } from '../../handle-tasks'
import { type Act, ActsCard } from '../acts-card'

interface HandleActsProps {
  problem: ProblemView
  tasks: readonly HandleTask[]
  onChoose: (task: HandleTask) => void
}

const acts: Record<Exclude<HandleTask, 'sign' | 'accept'>, Act> = {
  progress: { title: '写进展', sub: '做了什么，可以附照片，反映人看得到' },
  measure: { title: '加举措', sub: '打算怎么办、哪天做完' },
  resolve: { title: '办结', sub: '先写进展或把举措标上做完，再办结' },
  resume: { title: '接着办', sub: '等到了，从今天起接着计时' },
  extend: { title: '申请延期', sub: '最多 10 个工作日，只能申请一次，办公室同意才算' },
  pause: { title: '申请暂停', sub: '要等外单位或反映人，办公室同意才停' },
  explain: { title: '暂时解决不了', sub: '写清原因和试过什么，报领导签字' },
  sendBack: { title: '退回', sub: '不归您办，写明理由，由办公室重新交办' },
  return: { title: '退回补充', sub: '情况不清楚，请反映人再说说' },
  reassign: { title: '改交本会别人', sub: '期限照旧，写明理由' },
  handUp: { title: '交回区里', sub: '本会办不了，写明理由，由区里的办公室交办' },
}

const order = Object.keys(acts) as (keyof typeof acts)[]

const tooLate: Act = { title: '延期和暂停', sub: '过了期限，不能再申请。写进展说明情况，办公室可以和您定新的日子' }

/** What who handles a line may do besides the page's buttons. */
export function HandleActs({ problem, tasks, onChoose }: HandleActsProps) {
  const { primary, beside } = barTasksOf(problem, tasks)
  const others = order.filter((task) => tasks.includes(task) && task !== primary && task !== beside && task !== 'resolve')
  return <ActsCard acts={[...others.map((task) => ({ ...acts[task], onChoose: () => onChoose(task) })), ...(isTooLateToAsk(problem) ? [tooLate] : [])]} />
}
