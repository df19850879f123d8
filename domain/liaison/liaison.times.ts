import type { Day } from '../calendar/day'

/** A stretch of days, both included; `fromOn` null since ever, `toOn` null until now. */
export interface Time { fromOn: Day | null; toOn: Day | null }

export const isIn = ({ fromOn, toOn }: Time, on: Day): boolean => (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn)

/** The times of a pair: the one it has now or had last, and earlier ones, ended. */
export interface Dated { fromOn: Day; toOn: Day | null; past?: readonly { fromOn: Day; toOn: Day }[] }

/** The time in which a pair stood on that day; undefined where it did not. */
export const timeOn = ({ fromOn, toOn, past = [] }: Dated, on: Day): { fromOn: Day; toOn: Day | null } | undefined =>
  [...past, { fromOn, toOn }].find((time) => isIn(time, on))

export const lastedOn = (pair: Dated, on: Day): boolean => timeOn(pair, on) !== undefined
