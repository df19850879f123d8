import { requestFailed } from '../errors'

/** How many milliseconds a place is ahead of UTC at an instant. */
export type Offset = (instant: number) => number

const MINUTE = 60_000
const FIXED = /^([+-])(\d\d)(?::?(\d\d))?$/
const known = new Map<string, Offset>()

/** `+08`, `+0800`, `+08:00`, `UTC`, or a name such as `Asia/Shanghai`. */
export function offsetOf(zone: unknown): Offset {
  if (zone === undefined) return () => 0
  const name = String(zone)
  const offset = known.get(name) ?? readZone(name)
  known.set(name, offset)
  return offset
}

function readZone(name: string): Offset {
  const fixed = FIXED.exec(name)
  if (fixed) {
    const [, sign, hours, minutes = '0'] = fixed
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE
    return () => offset
  }
  try {
    return namedZone(name)
  } catch {
    throw requestFailed(`unrecognized time zone identifier: "${name}"`)
  }
}

function namedZone(timeZone: string): Offset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const there = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
    return there - Math.floor(instant / 1000) * 1000
  }
}

/** The instant at which the clock of a place shows these milliseconds. */
export const instantOf = (shown: number, offset: Offset): number => shown - offset(shown - offset(shown))
