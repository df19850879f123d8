import { measureColdStarts } from './bench/cold-start'
import { measureQueries } from './bench/queries'
import { buildFunctions } from './build-functions'
import type { Main } from './run/command'
import { say } from './run/progress'

/** Cold starts bundled beside unbundled, and what each procedure of the path asks of the database, at two sizes of the ledger. */
export const main: Main = async () => {
  const [bundled, unbundled] = [await buildFunctions(), await buildFunctions({ variant: 'unbundled' })]
  await measureColdStarts(bundled, unbundled)
  const excesses = [...(await measureQueries(bundled, 1_000)), ...(await measureQueries(bundled, 20_000))]
  for (const excess of excesses) say(excess)
  return excesses.length === 0 ? 0 : 1
}
