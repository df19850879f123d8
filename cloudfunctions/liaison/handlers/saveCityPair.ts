import { AppError } from '@/domain/errors'
import { changeCityPair } from '@/domain/liaison/city.pair'
import type { liaisonContract } from '@/types/liaison.contract'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { cityPairView, loadCityPair, saveCityPair as save } from '../city.repository'
import { findUnion } from '../union.repository'

export const saveCityPair: Handler<typeof liaisonContract.saveCityPair> = async (context, { submissionId, id, version, leaderDuty = null, unionId, ...given }) => {
  const union = await findUnion(unionId)
  if (!union) throw new AppError('NOT_FOUND', undefined, { field: 'unionId' })
  return once(context, submissionId, async (t) => {
    const before = id ? await loadCityPair(t, id) : null
    // A pair stays with its union: another union is another pair.
    if (id && before?.unionId !== unionId) throw new AppError('NOT_FOUND')
    const fresh = { ...given, id: pseudonym('cityPair', context.openid, submissionId).slice(0, 24), version: 1, leaderDuty, unionId, unionName: union.name, toOn: null, endReason: null }
    const pair = before ? changeCityPair(before, { ...given, leaderDuty }, version) : fresh
    await save(t, pair)
    return cityPairView(pair)
  })
}
