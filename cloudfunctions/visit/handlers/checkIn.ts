import { AppError } from '@/domain/errors'
import { checkIn as begin } from '@/domain/visit/visit.decide'
import { beganAt, happenedAt, sentLateOf } from '@/domain/visit/visit.late'
import type { visitContract } from '@/types/visit.contract'
import { findPair } from '../../liaison/liaison.repository'
import { findUnion } from '../../liaison/union.repository'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { judgeCode } from '../codes'
import { addEntry } from '../history.repository'
import { placesIn } from '../places'
import { beginPlan, findPlan, planIdOf } from '../plan.repository'
import { findLastOf, saveVisit } from '../visit.repository'
import { checkedInView } from '../visit.view'

export const checkIn: Handler<typeof visitContract.checkIn> = async (context, { submissionId, unionId, mode, fix, code: text, phone = null, planId = null, plannedBy = null }) => {
  const { now } = context
  const person = callerOf(context)
  const wanted = planId ?? (plannedBy && planIdOf(context.openid, plannedBy.submissionId, plannedBy.place))
  const [union, pair, last, plan] = await Promise.all([
    findUnion(unionId), findPair(person.id, unionId), findLastOf(person.id), wanted ? findPlan(wanted) : null,
  ])
  // A plan that is gone or somebody else's never stops a check-in: it is only no longer linked.
  const own = plan?.personId === person.id && plan.unionId === unionId && plan.state === 'planned' ? plan : null
  if (!union) throw new AppError('NOT_FOUND')
  const lastAt = last && beganAt(last)
  const before = last && lastAt ? { fix: last.fix, checkedInAt: lastAt } : null
  const at = happenedAt(sentLateOf(phone, now), now)
  const { code, refusal } = mode === 'field' ? await judgeCode(text, unionId, at) : { code: null, refusal: null }
  return once(context, submissionId, async (t) => {
    const begun = begin({
      id: pseudonym('visit', context.openid, submissionId).slice(0, 24), person,
      union: { id: union._id, name: union.name, places: fix ? placesIn(fix.system, union.places) : [] },
      pair: pair && { id: pair._id, personId: pair.personId },
      mode, fix, before, now, phone, planId: own?.id ?? null, companions: own?.companions ?? [],
    })
    const visit = { ...begun, code }
    await saveVisit(t, visit)
    await addEntry(t, visit, person, { change: 'checkedIn' }, now)
    if (own) await beginPlan(t, own.id, visit.id)
    return checkedInView(visit, refusal)
  })
}
