import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { valueWords } from '@/domain/review/wording'
import type { reviewContract } from '@/types/review.contract'
import { picturesFor } from '../../content/pictures'
import type { Handler } from '../../lib/serve'
import { findIndicator } from '../indicator.repository'
import { indicatorEntries as store } from '../stores'

export const indicatorEntries: Handler<typeof reviewContract.indicatorEntries> = async ({ now, person }, { id, cursor }) => {
  const indicator = await findIndicator(id, dayOf(now))
  if (!indicator) throw new AppError('NOT_FOUND')
  const { rows, nextCursor } = await store.page({ indicatorId: id }, 'on', 'desc', cursor)
  return {
    rows: await Promise.all(rows.map(async ({ id: entry, on, value, note, evidence, byId, byName, at }) => ({
      id: entry, on, value, valueWords: valueWords(value, indicator.unit), note, evidence: await picturesFor(evidence, { isAuthor: byId === person?._id }), byName, at,
    }))),
    nextCursor,
  }
}
