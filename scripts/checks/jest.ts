import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from '../run/root'
import { runNode } from '../run/child'
import type { Outcome } from './check'

const deadlineMs = 30 * 60_000

interface JestResults {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

export interface JestRun {
  name: string
  /** The project's configuration file. */
  config: string
  workers: number
  /** Further arguments for jest; with them skipped tests are what was asked for. */
  args?: readonly string[]
  /**
   * How long jest may still run after it wrote its result; longer means that a test left something open. A call's own
   * time-out (20 s) or a waiting screen (60 s) may still be counting down.
   */
  afterglowMs?: number
}

const read = (file: string): JestResults | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResults
  } catch {
    return null
  }
}

/** Aborts when the file has been there for a while. */
const lingering = (file: string, afterglowMs: number): { signal: AbortSignal; end: () => void } => {
  const controller = new AbortController()
  let since: number | undefined
  const timer = setInterval(() => {
    if (existsSync(file)) since ??= Date.now()
    if (since !== undefined && Date.now() - since > afterglowMs) controller.abort()
  }, 1000)
  return { signal: controller.signal, end: () => clearInterval(timer) }
}

/**
 * Runs one jest project. A suite that does not run, a skipped test, a project without tests and one that does not end
 * when its tests have count as failed.
 */
export const runJest = ({ name, config, workers, args = [], afterglowMs = 90_000 }: JestRun) => async (signal: AbortSignal): Promise<Outcome> => {
  const file = inRoot('.cache/test', `${name}.json`)
  mkdirSync(inRoot('.cache/test'), { recursive: true })
  rmSync(file, { force: true })
  const linger = lingering(file, afterglowMs)
  const { code, output } = await runNode(
    inRoot('node_modules/jest/bin/jest.js'),
    ['-c', config, '--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${workers}`, ...args],
    { env: { FORCE_COLOR: '0' }, deadlineMs, signal: AbortSignal.any([signal, linger.signal]) },
  ).finally(linger.end)
  const results = read(file)
  if (results === null) return { passed: 0, failed: 1, report: `${output}\njest ended with ${code} and without a result` }
  return count(results, code, output, args.length > 0)
}

const count = (results: JestResults, code: number | null, output: string, isFiltered: boolean): Outcome => {
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = results
  const skipped = isFiltered ? 0 : results.numPendingTests + results.numTodoTests
  const failed = numFailedTests + numRuntimeErrorTestSuites + skipped
  const notes = skipped > 0 ? `\n${skipped} tests were skipped; nothing skips itself here.` : ''
  if (failed > 0) return { passed, failed, report: output + notes }
  if (passed === 0) return { passed, failed: 1, report: `${output}\nThere was no test to run.` }
  if (code === null) return { passed, failed: 1, report: `${output}\nEvery test passed, yet something was left running.` }
  if (code !== 0) return { passed, failed: 1, report: `${output}\nEvery test passed, yet jest ended with ${code}.` }
  return { passed, failed, report: output }
}
