import { itemStates } from '@/domain/review/indicator'
import { count } from '../fields'
import { z } from '../z'

export const value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ratio'), numerator: count, denominator: count }),
  z.object({ kind: z.literal('count'), count }),
  z.object({ kind: z.literal('state'), state: z.enum(itemStates) }),
])

export const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percent'), atLeast: count.check(z.maximum(100)) }),
  z.object({ kind: z.literal('count'), atLeast: count }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('counted') }),
])

export const version = z.int().check(z.nonnegative())
