import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { fieldDone, fieldWanted, remoteDone } from '@/domain/liaison/liaison.counting'
import type { liaisonContract } from '@/types/liaison.contract'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import { loadCoverage } from '../coverage'
import { findCovered, findUnion } from '../union.repository'

export const coverage: Handler<typeof liaisonContract.coverage> = async ({ now }, { unionId }) => {
  const union = unionId ? await findUnion(unionId) : null
  if (unionId && !union) throw new AppError('NOT_FOUND')
  const scope = union && (await findCovered([union._id]))
  const isWithin = (id: string): boolean => scope === null || scope.includes(id)
  const { coverage: found, pairs, keyUnions } = await loadCoverage()
  const year = Number(dayOf(now).slice(0, 4))
  return {
    union: union && { id: union._id, name: union.name },
    short: union ? [] : found.short.map(({ person, holds }) => ({ ...person, holds })),
    obligedCount: union ? 0 : found.obligedCount,
    unpairedKeyUnions: found.unpairedKeyUnions.filter(({ id }) => isWithin(id)),
    keyUnionCount: keyUnions.filter(({ _id }) => isWithin(_id)).length,
    pairs: pairs
      .filter((pair) => isWithin(pair.unionId))
      .map((pair) => ({
        id: pair._id,
        personName: pair.personName,
        contactName: pair.contactName,
        union: { id: pair.unionId, name: pair.unionName },
        fieldDone: fieldDone(pair, year),
        fieldWanted: fieldWanted(pair, year),
        remoteDone: remoteDone(pair, year),
        lastContactOn: pair.lastContactOn,
      }))
      .sort((a, b) => byPinyin.compare(a.personName, b.personName)),
    asOf: now,
  }
}
