import { dayOf } from '@/domain/calendar/day'
import { fieldDone, fieldWanted, remoteDone } from '@/domain/liaison/liaison.counting'
import type { liaisonContract } from '@/types/liaison.contract'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import { loadCoverage } from '../coverage'

export const coverage: Handler<typeof liaisonContract.coverage> = async ({ now }) => {
  const { coverage: found, pairs } = await loadCoverage()
  const year = Number(dayOf(now).slice(0, 4))
  return {
    short: found.short.map(({ person, holds }) => ({ ...person, holds })),
    obligedCount: found.obligedCount,
    unpairedKeyUnions: found.unpairedKeyUnions,
    keyUnionCount: found.keyUnionCount,
    pairs: pairs
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
