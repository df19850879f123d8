import type { Difficulty, Urgency } from './vocabulary'

export type Length = { unit: 'workdays' | 'hours'; count: number }

/** The clock table; the office can edit it. The strictest of urgency and difficulty wins. */
export interface ClockTable {
  accept: { byUrgency: Record<Urgency, Length> }
  solve: { byDifficulty: Record<Difficulty, Length>; byUrgency: Record<Urgency, Length | null> }
  signWorkdays: number
  supplyWorkdays: number
  objectWorkdays: number
  extensionWorkdays: number
  pauseCapWorkdays: number
  decideUnsolvedWorkdays: number
  lookAgainWorkdays: number
  urgeWorkdays: number
  /** Between two steps of the ladder; for 特急 the hours count. */
  pressWorkdays: number
  pressHours: number
  /** A reporter who was asked for more is reminded on the morning of that working day. */
  supplyReminderWorkdays: number
  /** A late line is yellow this long after the last progress. */
  yellowWorkdays: number
  /** 特急 turns blue this long before it is due. */
  blueHours: number
  followUpDays: number
  followUpReminderDay: number
  reopenDays: number
}

const workdays = (count: number): Length => ({ unit: 'workdays', count })
const hours = (count: number): Length => ({ unit: 'hours', count })

export const defaultClockTable: ClockTable = {
  accept: { byUrgency: { general: workdays(1), urgent: workdays(1), critical: hours(2) } },
  solve: {
    byDifficulty: { general: workdays(5), complex: workdays(15), outside: workdays(30) },
    byUrgency: { general: null, urgent: workdays(2), critical: hours(24) },
  },
  signWorkdays: 1,
  supplyWorkdays: 10,
  objectWorkdays: 10,
  extensionWorkdays: 10,
  pauseCapWorkdays: 15,
  decideUnsolvedWorkdays: 2,
  lookAgainWorkdays: 15,
  urgeWorkdays: 3,
  pressWorkdays: 2,
  pressHours: 4,
  supplyReminderWorkdays: 7,
  yellowWorkdays: 5,
  blueHours: 5,
  followUpDays: 7,
  followUpReminderDay: 4,
  reopenDays: 30,
}
