import { AppError } from '@/domain/errors'
import { changeCityPair } from '@/domain/liaison/city.pair'
import type { liaisonContract } from '@/types/liaison.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { cityPairView, loadCityPair, saveCityPair } from '../city.repository'

export const endCityPair: Handler<typeof liaisonContract.endCityPair> = (context, { submissionId, id, version, toOn, reason }) =>
  once(context, submissionId, async (t) => {
    const before = await loadCityPair(t, id)
    if (!before) throw new AppError('NOT_FOUND')
    const pair = changeCityPair(before, { toOn, endReason: reason }, version)
    await saveCityPair(t, pair)
    return cityPairView(pair)
  })
