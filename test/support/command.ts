import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export const repository = join(__dirname, '../..')

export interface Command {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** What it has said so far, on both channels. */
  said: () => string
  /** Resolves once it has said this; rejects when it ends before. */
  says: (words: RegExp) => Promise<RegExpMatchArray>
  /** Resolves when it has ended, with its exit code. */
  ended: Promise<number | null>
}

interface Options {
  env?: Record<string, string>
  nodeArgs?: string[]
  /** Another copy of the repository. */
  from?: string
}

const running = new Set<Command>()

/** For `afterEach`: what a failed test left running would keep jest from ending. */
export const endCommands = async (): Promise<void> => {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all([...running].map(({ ended }) => ended))
  running.clear()
}

/** Runs a command of package.json as npm would: `node scripts/bootstrap.mjs <args>`. */
export const command = (args: string[], { env = {}, nodeArgs = [], from = repository }: Options = {}): Command => {
  const child = spawn(process.execPath, [...nodeArgs, join(from, 'scripts/bootstrap.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data: string) => (text += data))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (words: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = text.match(words)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      look()
      void ended.then((code) => reject(new Error(`ended with ${code} before it said ${words}:\n${text}`)))
    })
  const started = { child, said: () => text, says, ended }
  running.add(started)
  return started
}
