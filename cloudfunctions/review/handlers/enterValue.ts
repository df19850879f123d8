import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { type IndicatorEntry, fits, withEntry } from '@/domain/review/indicator'
import type { reviewContract } from '@/types/review.contract'
import { claimPictures } from '../../content/pictures'
import { checkText } from '../../lib/content'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findIndicator, loadIndicator, withReminder } from '../indicator.repository'
import { newId } from '../record.repository'
import { indicatorEntries, indicators } from '../stores'

const refuse = (rule: string): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule })
}

export const enterValue: Handler<typeof reviewContract.enterValue> = async (context, { submissionId, id, ...entered }) => {
  const { now, openid, person } = context
  const already = await firstAnswer<{ id: string; version: number }>(context, submissionId)
  if (already) return already
  const today = dayOf(now)
  const fallback = await findIndicator(id, today)
  if (!fallback || fallback.isRetired) throw new AppError('NOT_FOUND')
  if (fallback.source !== null) refuse('computedIsNotTyped')
  if (fallback.entry?.byId !== person!._id && !person!.roles.includes('office')) throw new AppError('FORBIDDEN')
  if (!fits(entered.value, fallback.target)) refuse('valueDoesNotFit')
  if (entered.on > today) refuse('dayInFuture')
  if (entered.note === '' && entered.evidence.length === 0) refuse('evidenceMissing')
  if (entered.note) await checkText(openid, entered.note)
  await claimPictures(openid, entered.evidence)
  return once(context, submissionId, async (t) => {
    const indicator = await loadIndicator(t, id, fallback)
    if (!indicator || !fits(entered.value, indicator.target)) return refuse('valueDoesNotFit')
    const entry: IndicatorEntry = { id: newId(context, 'entry', submissionId), indicatorId: id, ...entered, byId: person!._id, byName: person!.name ?? '', at: now }
    await indicatorEntries.add(t, entry)
    const next = { ...withEntry(indicator, entry), version: indicator.version + 1 }
    await indicators.save(t, withReminder(next, today))
    return { id, version: next.version }
  })
}
