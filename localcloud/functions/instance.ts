import { Worker } from 'node:worker_threads'
import { INSTANCE_SOURCE } from './instance-source'

export interface InstanceSettings {
  name: string
  entry: string
  environment: Record<string, string>
  clock: SharedArrayBuffer
  memoryMegabytes: number
  log: (line: string) => void
  /** Its thread is gone. */
  onExit: () => void
}

export interface InstanceCall {
  event: string
  context: Record<string, unknown>
  environment: Record<string, string>
}

type Message = { type: 'ready' } | { type: 'answer'; json: string } | { type: 'failed'; message: string; stack?: string }

/** How a call can end badly: the function threw, its thread died, or it took too long. */
export class InstanceFailure extends Error {
  constructor(
    readonly kind: 'thrown' | 'died' | 'timeout',
    message: string,
  ) {
    super(message)
  }
}

/** Loading is not counted as the function's own time, but it must end. */
const LOADING_MS = 20_000
const MOST_LINES = 200

/** One warm instance of a function: a worker thread that answers one call at a time. */
export class Instance {
  isBroken = false
  private lines: string[] = []
  private readonly worker: Worker
  private readonly ready: Promise<void>
  private waiting: { resolve: (message: Message) => void; reject: (error: Error) => void } | undefined

  constructor(private readonly settings: InstanceSettings) {
    this.worker = new Worker(INSTANCE_SOURCE, {
      eval: true,
      env: settings.environment,
      argv: [],
      execArgv: [],
      stdout: true,
      stderr: true,
      workerData: { entry: settings.entry, clock: settings.clock },
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMegabytes },
    })
    this.worker.stdout.setEncoding('utf8').on('data', (text: string) => this.logLines(text))
    this.worker.stderr.setEncoding('utf8').on('data', (text: string) => this.logLines(text))
    this.worker.on('message', (message: Message) => this.waiting?.resolve(message))
    this.worker.on('error', (error) => this.die(`${error.name}: ${error.message}`))
    this.worker.on('exit', (code) => {
      this.die(`the process exited with code ${code}`)
      settings.onExit()
    })
    this.ready = this.expect(LOADING_MS, `Initializing task timed out after ${LOADING_MS / 1000} seconds`).then(() => undefined)
    this.ready.catch(() => (this.isBroken = true))
  }

  /** Answers the result as JSON text. Rejects with `InstanceFailure`. */
  async call(call: InstanceCall, timeoutMs: number): Promise<string> {
    await this.ready
    const answer = this.expect(timeoutMs, `Invoking task timed out after ${timeoutMs / 1000} seconds`)
    this.worker.postMessage(call)
    const message = await answer
    return message.type === 'answer' ? message.json : 'null'
  }

  /** The lines printed from now on, until this is asked again; at most 200 of them. */
  listen(): readonly string[] {
    this.lines = []
    return this.lines
  }

  async stop(): Promise<void> {
    this.isBroken = true
    await this.worker.terminate()
  }

  private async expect(timeoutMs: number, timeoutMessage: string): Promise<Message> {
    let timer: NodeJS.Timeout | undefined
    try {
      const message = await new Promise<Message>((resolve, reject) => {
        this.waiting = { resolve, reject }
        timer = setTimeout(() => reject(new InstanceFailure('timeout', timeoutMessage)), timeoutMs)
      })
      if (message.type !== 'failed') return message
      this.say(message.stack ?? message.message)
      throw new InstanceFailure('thrown', message.message)
    } catch (error) {
      if (error instanceof InstanceFailure && error.kind === 'timeout') void this.stop()
      throw error
    } finally {
      clearTimeout(timer)
      this.waiting = undefined
    }
  }

  private die(message: string): void {
    this.isBroken = true
    this.waiting?.reject(new InstanceFailure('died', message))
  }

  private logLines(text: string): void {
    for (const line of text.split('\n')) if (line.trim() !== '') this.say(line)
  }

  private say(line: string): void {
    if (this.lines.length < MOST_LINES) this.lines.push(line)
    this.settings.log(`[${this.settings.name}] ${line}`)
  }
}
