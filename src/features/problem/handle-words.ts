import { type Day, dueDayOf } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { shortDay } from '@/src/lib/format'
import { dueWords, latestWords } from './clock-words'

interface Hint {
  text: string
  isYourTurn: boolean
}

const hint = (text: string, isYourTurn = false): Hint => ({ text, isYourTurn })

const toSign = ({ signDueAt, clock, isBound, secondRefusal }: ProblemView, today: Day): Hint => {
  if (secondRefusal) return hint('您再次退回了，等办公室定：仍由您办，还是换人。愿意办，现在也可以签收')
  const signOn = signDueAt && dueDayOf(signDueAt)
  const by = signOn ? (signOn < today ? `，本该 ${shortDay(signOn, today)}签收` : `，最晚 ${shortDay(signOn, today)}`) : ''
  const due = clock ? `。${clock.left.kind === 'over' ? `本该 ${dueWords(clock, today)}办结` : `办结${latestWords(clock, today)}`}，从提交那天算起` : ''
  return hint(`${isBound ? '办公室定了仍由您办' : '交给您主办'}，请签收${by}${due}`, true)
}

/** What is asked of this person now, or whom it waits for; before it can become an error. */
export const handleHint = (problem: ProblemView, today: Day): Hint | undefined => {
  const { may, state, owner, yourTurnUntil, isYours, isCovered, child, hasSaidDone } = problem
  if (isCovered) return hint('这是下级工会的问题，您可以看，由它自己办')
  if (may.includes('signNotice')) return hint('监督组发来督办单，请签收', true)
  if (may.includes('sign')) return toSign(problem, today)
  if (child) return hint(`没做完的部分另立一件（${child.number}），等那件办完`)
  if (may.includes('resolve')) return hasSaidDone ? undefined : hint('先写一条进展，说清做了什么，就可以办结')
  if (state === 'paused' && may.includes('addProgress')) return hint('暂停中，也可以写进展')
  if (may.includes('addProgress')) return hint(`您是协办，办结由${owner?.name ?? '主办'}来做`)
  if (state === 'assigned') return hint(`等${owner?.name ?? '主办'}签收`)
  if (state === 'resolved' && may.includes('answer') && !isYours) return hint('走访带回的事办结了，请您替本会回答解决了没有', true)
  if (state === 'resolved' && !isYours) return hint(yourTurnUntil ? `办结了，等反映人回答，最晚 ${shortDay(dueDayOf(yourTurnUntil), today)}` : '办结了，等办公室决定')
  return undefined
}
