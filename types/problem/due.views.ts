import { lights } from '@/domain/problem/vocabulary'
import { count, day, instant } from '../fields'
import { z } from '../z'

/** How a due date was counted, so that a screen can say what was left out. */
export const dueExplanation = z.object({
  startOn: day,
  /** Working days of the clock, or null when it runs in elapsed hours. */
  workdays: z.nullable(count),
  hours: z.nullable(count),
  /** Public holidays passed over, by name, with how many calendar days of each. */
  holidays: z.array(z.object({ name: z.string(), days: count })),
  /** Every calendar day from the start to the due day. */
  days: z.array(z.object({ on: day, isWorkday: z.boolean() })),
})

export const dueView = z.object({
  dueAt: instant,
  /** The day whose end is the deadline; for clocks in hours, the day it falls on. */
  dueOn: day,
  /** The calendar of that year is not yet published; the date may move. */
  isProvisional: z.boolean(),
  explanation: dueExplanation,
})
export type DueView = z.output<typeof dueView>

/** Where a running clock stands; null when no clock runs. */
export const clockView = z.object({
  kind: z.enum(['accept', 'solve']),
  dueAt: instant,
  dueOn: day,
  isHourly: z.boolean(),
  isProvisional: z.boolean(),
  light: z.enum(lights),
  /** Working days left after today, or past the due day; hours for clocks in hours. */
  left: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('left'), amount: count, unit: z.enum(['workday', 'hour']) }),
    z.object({ kind: z.literal('today') }),
    z.object({ kind: z.literal('over'), amount: count, unit: z.enum(['workday', 'hour']) }),
  ]),
})
export type ClockView = z.output<typeof clockView>
