import { addDays, type Day } from '../calendar/day'
import { isIn, type Time } from './liaison.times'

/** A stretch in which a union counted as key. `fromOn` null: since before anybody wrote it down. */
export type KeyTime = Time

export interface Keyed {
  /** 重点基层工会, as it stands. */
  isKey: boolean
  /** When it was, oldest first; absent where nothing changed since such dates are kept. */
  keyTimes?: KeyTime[]
  /** The last day it was; null while it is, and where it never was. */
  keyEndedOn?: Day | null
}

const timesOf = ({ isKey, keyTimes }: Keyed): readonly KeyTime[] => keyTimes ?? (isKey ? [{ fromOn: null, toOn: null }] : [])

/** Key from that day on, the gap before it kept. One taken off by mistake and put back the same day was key all along. */
const begun = (times: readonly KeyTime[], on: Day): KeyTime[] => {
  const last = times.at(-1)
  return last?.toOn === addDays(on, -1) ? [...times.slice(0, -1), { ...last, toOn: null }] : [...times, { fromOn: on, toOn: null }]
}

/** Not key from that day on; what began on that very day never was. */
const ended = (times: readonly KeyTime[], on: Day): KeyTime[] => {
  const last = { ...times.at(-1)!, toOn: addDays(on, -1) }
  return last.fromOn !== null && last.fromOn > last.toOn ? times.slice(0, -1) : [...times.slice(0, -1), last]
}

/** The union as key or not from that day on, with what it was before. */
export const withKey = <K extends Keyed>(union: K, isKey: boolean, on: Day): K => {
  if (isKey === union.isKey) return union
  const keyTimes = isKey ? begun(timesOf(union), on) : ended(timesOf(union), on)
  return { ...union, isKey, keyTimes, keyEndedOn: keyTimes.at(-1)?.toOn ?? null }
}

/** Whether it was key at the end of that day. */
export const wasKeyOn = (union: Keyed, on: Day): boolean =>
  timesOf(union).some((time) => isIn(time, on))
