import type { Main } from './run/command'
import { Failure } from './run/command'
import { runNode } from './run/child'
import { say, withProgress } from './run/progress'
import { inRoot } from './run/root'

const deadlineMs = 60 * 60_000

const whole = (text: string | undefined, absent: number): number => {
  if (text === undefined) return absent
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Failure(`"${text}" is no number of times; npm run test:endurance -- 200 60 means 200 kills and 60 seconds of load.`, `“${text}”不是次数；npm run test:endurance -- 200 60 表示强行停止 200 次、并发 60 秒。`)
}

/** `npm run test:endurance [-- KILLS [SECONDS]]`: 200 kills under load and 32 clients for 60 seconds, unless told otherwise. */
export const main: Main = async (args, { signal }) => {
  const [kills, seconds] = [whole(args[0], 200), whole(args[1], 60)]
  const { code, output } = await withProgress(`Killing the local cloud ${kills} times, then ${seconds} s of load`, () =>
    runNode(inRoot('node_modules/jest/bin/jest.js'), ['-c', 'test/localcloud/jest.config.js', '--runInBand', 'endurance.test', 'load.test'], {
      env: { ENDURANCE_KILLS: String(kills), LOAD_SECONDS: String(seconds), FORCE_COLOR: '0' },
      deadlineMs,
      signal,
    }),
  )
  say(output.trim())
  if (code !== 0) return code ?? 1
  const fuzz = await withProgress('2,000 hostile inputs for every procedure', () =>
    runNode(inRoot('node_modules/jest/bin/jest.js'), ['-c', 'test/functions/jest.config.js', '--runInBand', 'fuzz.test'], {
      env: { FUZZ_RUNS: '2000', FORCE_COLOR: '0' },
      deadlineMs: 4 * deadlineMs,
      signal,
    }),
  )
  say(fuzz.output.trim())
  return fuzz.code ?? 1
}
