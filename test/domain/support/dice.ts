import fc from 'fast-check'
import type { Dice } from './random'

const die = fc.nat({ max: 999 })
/** Mostly hours, now and then days: long enough for every date of the table to come. */
const hours = fc.oneof({ weight: 12, arbitrary: fc.nat({ max: 8 }) }, { weight: 1, arbitrary: fc.nat({ max: 240 }) })

export const dice: fc.Arbitrary<Dice[]> = fc.array(fc.tuple(die, die, die, hours, die), { minLength: 40, maxLength: 90 })
