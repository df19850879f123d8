import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { type Indicator, retarget } from '@/domain/review/indicator'
import type { reviewContract } from '@/types/review.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findNames } from '../../people/person.repository'
import { findIndicator, findIndicators, loadIndicator, withReminder } from '../indicator.repository'
import { newId, unchanged } from '../record.repository'
import { indicators } from '../stores'

export const saveIndicator: Handler<typeof reviewContract.saveIndicator> = async (context, { submissionId, id, version, target, dueOn, entry, ...given }) => {
  const today = dayOf(context.now)
  if (given.source !== null && entry !== null) throw new AppError('RULE_VIOLATED', undefined, { rule: 'computedIsNotTyped' })
  const ids = [...(given.leaderIds ?? []), ...(entry?.byId ? [entry.byId] : [])]
  const [fallback, names, others] = await Promise.all([id ? findIndicator(id, today) : null, findNames(ids), id ? [] : findIndicators(today)])
  if (ids.some((personId) => !names.has(personId))) throw new AppError('NOT_FOUND')
  const named = entry && { ...entry, byName: entry.byId === null ? null : names.get(entry.byId)! }
  return once(context, submissionId, async (t) => {
    const order = Math.max(0, ...others.map((other) => other.order)) + 1
    const fresh: Indicator = {
      id: newId(context, 'indicator', submissionId), ...given, target, dueOn, entry: named, targets: [], latest: null, order, version: 0,
    }
    const before = id ? unchanged(await loadIndicator(t, id, fallback), version) : fresh
    const next = { ...retarget(before, target, dueOn, today, context.person!.name ?? ''), ...given, entry: named, version: before.version + 1 }
    await indicators.save(t, withReminder(next, today))
    return { id: next.id, version: next.version }
  })
}
