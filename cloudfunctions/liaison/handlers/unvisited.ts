import { addDays, dayOf } from '@/domain/calendar/day'
import { unvisitedDays } from '@/domain/liaison/union'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findUnvisited } from '../union.repository'

export const unvisited: Handler<typeof liaisonContract.unvisited> = async ({ now }, { days = unvisitedDays, cursor }) => {
  const sinceOn = addDays(dayOf(now), -days)
  const { unions, nextCursor } = await findUnvisited(sinceOn, cursor)
  return {
    rows: unions.map(({ _id, name, kind, isKey, lastFieldOn, lastContactOn }) => ({ id: _id, name, kind, isKey, lastFieldOn, lastContactOn })),
    nextCursor, sinceOn,
  }
}
