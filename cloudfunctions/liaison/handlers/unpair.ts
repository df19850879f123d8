import { endPair } from '@/domain/liaison/liaison.pair'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { changePair } from '../pair.change'

export const unpair: Handler<typeof liaisonContract.unpair> = async (context, { toOn, reason, ...key }) =>
  changePair(context, key, (pair) => endPair(pair, toOn, reason))
