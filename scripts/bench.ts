import { measureColdStarts } from './bench/cold-start'
import { measureQueries } from './bench/queries'
import { buildFunctions } from './build-functions'
import type { Main } from './run/command'
import { say } from './run/progress'

/** Cold starts bundled beside unbundled, and what each procedure of the path asks of the database, at three sizes of the ledger. */
export const main: Main = async () => {
  const [bundled, unbundled] = [await buildFunctions(), await buildFunctions({ variant: 'unbundled' })]
  await measureColdStarts(bundled, unbundled)
  const excesses: string[] = []
  for (const count of [1_000, 20_000, 100_000]) excesses.push(...(await measureQueries(bundled, count)))
  for (const excess of excesses) say(excess)
  return excesses.length === 0 ? 0 : 1
}
