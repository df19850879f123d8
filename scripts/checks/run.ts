import { seconds, say } from '../run/progress'
import { type Check, one, type Outcome } from './check'

const everyMs = 15_000

export interface Sums {
  passed: number
  failed: number
  /** The names of the checks in which something failed. */
  broken: string[]
}

interface Running {
  since: number
  end: Promise<void>
}

const show = ({ name, isAlwaysShown }: Check, { passed, failed, report }: Outcome, took: string): void => {
  say(`${failed === 0 ? '  ok' : 'FAIL'}  ${name.padEnd(16)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${took}`)
  if (failed > 0 || isAlwaysShown) say(`\n${report.trim()}\n`)
}

/** Whether a check may start beside those that run. */
const fits = (check: Check, checks: readonly Check[], running: Map<string, Running>, slots: number): boolean => {
  if (running.size >= slots) return false
  if (checks.some(({ name, isAlone }) => isAlone && running.has(name))) return false
  return !check.isAlone || running.size === 0
}

/**
 * Runs the checks, up to `slots` at a time, each once those it needs have passed; says how each ended and what failed.
 * A check whose need failed counts as one failure.
 */
export const runChecks = async (checks: readonly Check[], slots: number, signal: AbortSignal): Promise<Sums> => {
  const outcomes = new Map<string, Outcome>()
  const running = new Map<string, Running>()
  const waiting = [...checks]

  const settle = (check: Check, outcome: Outcome, since: number): void => {
    outcomes.set(check.name, outcome)
    running.delete(check.name)
    if (!signal.aborted) show(check, outcome, seconds(Date.now() - since))
  }
  const start = (check: Check): void => {
    const since = Date.now()
    const lost = check.needs.find((need) => outcomes.get(need)?.failed)
    if (lost !== undefined) return settle(check, one(false, `Not run: ${lost} failed.`), since)
    const failure = (error: Error): Outcome => one(false, error.stack ?? error.message)
    running.set(check.name, { since, end: check.run(signal).catch(failure).then((outcome) => settle(check, outcome, since)) })
  }
  const next = (): Check | undefined =>
    waiting.find((check) => check.needs.every((need) => outcomes.has(need)) && fits(check, checks, running, slots))

  const timer = setInterval(() => {
    const names = [...running].map(([name, { since }]) => `${name} (${Math.round((Date.now() - since) / 1000)} s)`)
    say(`   …  ${names.join(', ')}`)
  }, everyMs)
  try {
    for (;;) {
      for (let check = next(); check; check = next()) {
        waiting.splice(waiting.indexOf(check), 1)
        start(check)
      }
      if (running.size === 0 || signal.aborted) break
      await Promise.race([...running.values()].map(({ end }) => end))
    }
    if (waiting.length > 0 && !signal.aborted) throw new Error(`nothing provides what ${waiting.map(({ name }) => name).join(', ')} needs`)
  } finally {
    clearInterval(timer)
  }
  const sum = (key: 'passed' | 'failed'): number => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0)
  const broken = [...outcomes].filter(([, { failed }]) => failed > 0).map(([name]) => name)
  return { passed: sum('passed'), failed: sum('failed'), broken }
}
