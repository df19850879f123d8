import { dayOf } from '@/domain/calendar/day'
import { fieldDone, fieldWanted, remoteDone } from '@/domain/liaison/liaison.counting'
import type { LiaisonRow, liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findOpenOf } from '../../visit/visit.repository'
import { type LiaisonDocument, findByContact, findByPerson } from '../liaison.repository'

/** Least visited first; a pair that the caller serves as 联络人 says for whom. */
export const mine: Handler<typeof liaisonContract.mine> = async ({ person, now }) => {
  const id = person!._id
  const [own, served, open] = await Promise.all([findByPerson(id), findByContact(id), findOpenOf(id)])
  const year = Number(dayOf(now).slice(0, 4))
  const today = dayOf(now)
  const row = (pair: LiaisonDocument): LiaisonRow => ({
    id: pair._id,
    unionId: pair.unionId,
    unionName: pair.unionName,
    servesName: pair.personId === id ? null : pair.personName,
    fieldDone: fieldDone(pair, year),
    fieldWanted: fieldWanted(pair, year),
    remoteDone: remoteDone(pair, year),
    lastContactOn: pair.lastContactOn,
    openVisitId: open.find((visit) => visit.unionId === pair.unionId && visit.visitedOn === today)?.id ?? null,
  })
  const rows = [...own, ...served].map(row)
  rows.sort((a, b) => a.fieldDone - b.fieldDone || (a.lastContactOn ?? '').localeCompare(b.lastContactOn ?? ''))
  return { rows, year }
}
