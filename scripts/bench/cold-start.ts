import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '@/cloudfunctions/database/collections'
import { startCloud } from '@/localcloud/cloud'
import { say } from '../run/progress'
import { benchKey } from './key'

const pairs = 5

/** Requires the function and answers one call, as a fresh instance of the platform does. */
const program = `
const { main } = require(process.argv[1])
main(process.argv[1].includes('deliver') || process.argv[1].includes('sweep') ? { Type: 'Timer' } : { procedure: 'me', input: {} }, {})
  .then(() => process.exit(0), () => process.exit(1))
`

/** Milliseconds from the start of the process to the first answer; a function that fails rejects. */
const firstAnswer = (file: string, env: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, ['-e', program, file], { env: { PATH: process.env.PATH ?? '', ...env }, stdio: 'ignore' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve(performance.now() - startedAt) : reject(new Error(`${file} ended with ${code}`))))
  })

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Prints, for each function, both medians and their ratio: pairs are taken in turn, so that a noisy machine disturbs both alike. */
export const measureColdStarts = async (bundled: string, unbundled: string): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lianxidian-bench-'))
  const cloud = await startCloud({ dataDir, functionsDir: bundled, collections, timers: false })
  try {
    const env = { ...cloud.sdkEnvironment(), PSEUDONYM_KEY: benchKey }
    say(`Cold start, process start to first answer, median of ${pairs} pairs (ms)`)
    say('function        bundled  unbundled  unbundled / bundled')
    for (const name of readdirSync(bundled).sort()) {
      const times = { bundled: [] as number[], unbundled: [] as number[] }
      for (let i = 0; i < pairs; i++) {
        times.bundled.push(await firstAnswer(join(bundled, name, 'index.js'), env))
        times.unbundled.push(await firstAnswer(join(unbundled, name, 'index.js'), env))
      }
      const [one, other] = [median(times.bundled), median(times.unbundled)]
      say(`${name.padEnd(14)}${one.toFixed(0).padStart(9)}${other.toFixed(0).padStart(11)}${(other / one).toFixed(2).padStart(21)}`)
    }
  } finally {
    await cloud.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
