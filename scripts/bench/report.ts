import { randomUUID } from 'node:crypto'
import { dayOf } from '@/domain/calendar/day'
import type { Cloud } from '@/localcloud/cloud'
import { say } from '../run/progress'

/** A year's report, its Word and its Excel included. */
const mostSeconds = 20

const office = 'o_p_office'

/** Makes the report of the year from the figures to the two files, prints how long each step took, and answers what is too much. */
export const measureReport = async (cloud: Cloud, now: string, count: number): Promise<string[]> => {
  const call = async <T>(procedure: string, input: object): Promise<T> => {
    const answer = await cloud.invoke('review', { procedure, input }, office)
    const result = 'result' in answer ? (answer.result as { ok: boolean; data?: T; error?: unknown }) : null
    if (!result?.ok) throw new Error(`review.${procedure}: ${JSON.stringify(result?.error ?? answer)}`)
    return result.data!
  }
  let total = 0
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    cloud.clearAudit()
    const start = performance.now()
    const made = await work()
    const seconds = (performance.now() - start) / 1000
    total += seconds
    say(`${name.padEnd(42)}${cloud.audit().reduce((sum, { examined }) => sum + examined, 0)} documents, ${seconds.toFixed(2)} s`)
    return made
  }
  const { id } = await timed('a year’s report: its figures', () => call<{ id: string }>('compileReport', { submissionId: randomUUID(), kind: 'yearly', on: dayOf(now) }))
  await timed('… its text', () => call('report', { id }))
  await timed('… as Word', () => call('exportReport', { id, format: 'word' }))
  await timed('… as Excel', () => call('exportReport', { id, format: 'excel' }))
  say(`a year’s report of ${count} problems: ${total.toFixed(1)} s in all`)
  return total > mostSeconds ? [`A year’s report of ${count} problems takes ${total.toFixed(1)} s; at most ${mostSeconds}.`] : []
}
