import { type ChildProcess, spawn } from 'node:child_process'
import { root } from './root'

export interface Ended {
  /** Null when a signal or the deadline ended it. */
  code: number | null
  /** Standard output and error as they came, the last 200,000 characters. */
  output: string
}

interface Options {
  env?: Record<string, string>
  signal?: AbortSignal
  /** Milliseconds until it is ended. */
  deadlineMs?: number
}

const keptCharacters = 200_000
const ownGroup = process.platform !== 'win32'
const running = new Set<ChildProcess>()

/** Ends the program and everything it started. */
const end = (child: ChildProcess): void => {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

process.once('exit', () => running.forEach(end))

/** Runs a program to its end, without a shell; it never outlives this process. Rejects only when it cannot be started. */
export const runChild = (program: string, args: readonly string[], { env, signal, deadlineMs }: Options = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    })
    running.add(child)
    let output = ''
    const keep = (data: string) => (output = (output + data).slice(-keptCharacters))
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)

    const stop = () => end(child)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    const timer = deadlineMs === undefined ? undefined : setTimeout(stop, deadlineMs)
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      running.delete(child)
    }
    child.once('error', (error) => (settle(), reject(error)))
    child.once('close', (code) => (settle(), resolve({ code, output })))
  })

/** Runs a JavaScript program of `node_modules` with this Node. */
export const runNode = (script: string, args: readonly string[], options?: Options): Promise<Ended> =>
  runChild(process.execPath, [script, ...args], options)
