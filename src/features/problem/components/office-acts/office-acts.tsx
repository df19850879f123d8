import type { ProblemView } from '@/types/problem.views'
import { whyNoCall } from '../../call-words'
import { decisionKind } from '../../decision-title'
import { type LeaderTask, leaderTasksOf } from '../../leader-tasks'
import { type OfficeTask, officeTasksOf, taskOfDecision } from '../../office-tasks'
import type { Task } from '../../task-choice'
import { type Act, ActsCard } from '../acts-card'
import { LinkedCells, useLinks } from './linked-cells'

interface OfficeActsProps {
  problem: ProblemView
  tasks: readonly Task[]
  onChoose: (task: OfficeTask | LeaderTask | Task) => void
}

const acts: Partial<Record<OfficeTask, Act>> = {
  callBack: { title: '回访', sub: '打电话或当面问，照反映人说的记' },
  reassign: { title: '改交给别人', sub: '期限不变，接着算' },
  split: { title: '剩下的另立一件', sub: '有自己的编号和期限，办好了一起销号' },
  escalate: { title: '上报市总工会', sub: '领导已经同意' },
  lookAgain: { title: '问市总的进展', sub: '每 15 个工作日问一次' },
  reply: { title: '记下市总的答复', sub: '接着办，或者说明原因' },
  plan: { title: '商定新的日子', sub: '逾期了，和承办人定到哪天办好' },
  resume: { title: '接着办', sub: '等到了，从今天起接着计时' },
  unmerge: { title: '分出来单独办', sub: '和主件不是一回事' },
}

const triages = ['handle', 'return', 'decline'] as const

const triageActs: Record<(typeof triages)[number], Act> = {
  handle: { title: '签收、记进展、办结', sub: '自己主办、协办的，和外单位的件' },
  return: { title: '退回补充', sub: '情况不清楚，请反映人再说说' },
  decline: { title: '不予受理', sub: '不归工会办，写明理由和可以找谁' },
}

const consent: Act = { title: '同意上报市总工会', sub: '区里解决不了的，同意以后由办公室上报' }

/** What else the office may do: what waits for a decision stands above. */
export function OfficeActs({ problem, tasks, onChoose }: OfficeActsProps) {
  const links = useLinks(problem)
  const waiting = problem.decisions.flatMap(({ kind }) => {
    const known = decisionKind(kind)
    return known && taskOfDecision[known] ? [taskOfDecision[known]] : []
  })
  const others = officeTasksOf(problem).filter((task) => acts[task] && !waiting.includes(task))
  const triage = triages.filter((task) => tasks.includes(task))
  const mayConsent = leaderTasksOf(problem).includes('consent')
  // Why nobody can be called stands beside what can be done, never alone.
  if (others.length + triage.length === 0 && !links.hasAny && !mayConsent) return null
  return (
    <ActsCard
      acts={[
        ...triage.map((task) => ({ ...triageActs[task], onChoose: () => onChoose(task) })),
        ...others.map((task) => ({ ...acts[task]!, onChoose: () => onChoose(task) })),
        ...(problem.followUp && problem.anonymity === 'anonymous' ? [{ title: '回访', sub: whyNoCall(problem) }] : []),
        ...(mayConsent ? [{ ...consent, onChoose: () => onChoose('consent') }] : []),
      ]}
    >
      <LinkedCells problem={problem} links={links} />
    </ActsCard>
  )
}
