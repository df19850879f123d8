import type { Clock } from '../clock'
import { messageOf } from '../errors'
import type { FunctionRuntime } from '../functions/runtime'
import { type Cron, nextFiring, parseCron } from './cron'

export interface TimerState {
  function: string
  name: string
  config: string
  nextAt: string | null
}

interface Armed {
  config: string
  cron: Cron
  nextAt: number | undefined
}

const LONGEST_WAIT_MS = 60_000

/**
 * Fires the timers of the functions' config.json on the cloud's clock. When the clock is moved forward over a firing, the timer fires once,
 * however many firings were skipped; moved back, it waits for its next time.
 */
export class Timers {
  private readonly armed = new Map<string, Armed>()
  private readonly running = new Set<Promise<unknown>>()
  private wakeUp: NodeJS.Timeout | undefined
  private isStopped = false
  private lastTick: number

  constructor(
    private readonly runtime: FunctionRuntime,
    private readonly clock: Clock,
    private readonly log: (line: string) => void,
  ) {
    this.lastTick = clock.now()
  }

  start(): void {
    this.clock.onShift(() => this.tick())
    this.tick()
  }

  list(): TimerState[] {
    return this.runtime.deployments.names().flatMap((name) => {
      const trigger = this.runtime.deployments.get(name).trigger
      if (trigger === undefined) return []
      return [{ function: name, name: trigger.name, config: trigger.config, nextAt: this.nextAt(trigger.config) }]
    })
  }

  /** Runs a function as its timer would, now. Answers its result. */
  async fire(name: string): Promise<unknown> {
    const trigger = this.runtime.deployments.get(name).trigger
    const event = { Type: 'Timer', TriggerName: trigger?.name ?? 'manual', Time: new Date(this.clock.now()).toISOString(), Message: '' }
    const result = await this.runtime.invoke(name, JSON.stringify(event), { source: 'wx_trigger', openid: undefined })
    return JSON.parse(result) as unknown
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.wakeUp)
    await Promise.allSettled(this.running)
  }

  /** null when the expression is wrong or nothing is left to fire. */
  private nextAt(config: string): string | null {
    try {
      const next = nextFiring(parseCron(config), this.clock.now())
      return next === undefined ? null : new Date(next).toISOString()
    } catch {
      return null
    }
  }

  private tick(): void {
    if (this.isStopped) return
    clearTimeout(this.wakeUp)
    this.followDeployments()
    const now = this.clock.now()
    for (const [name, timer] of this.armed) {
      if (now < this.lastTick) timer.nextAt = nextFiring(timer.cron, now)
      if (timer.nextAt === undefined || timer.nextAt > now) continue
      timer.nextAt = nextFiring(timer.cron, now)
      this.run(name)
    }
    this.lastTick = now
    const next = Math.min(...[...this.armed.values()].map(({ nextAt }) => nextAt ?? Infinity))
    this.wakeUp = setTimeout(() => this.tick(), Math.min(Math.max(next - now, 20), LONGEST_WAIT_MS))
    this.wakeUp.unref()
  }

  private followDeployments(): void {
    const names = new Set<string>()
    for (const name of this.runtime.deployments.names()) {
      try {
        const trigger = this.runtime.deployments.get(name).trigger
        if (trigger === undefined) continue
        names.add(name)
        if (this.armed.get(name)?.config === trigger.config) continue
        const cron = parseCron(trigger.config)
        this.armed.set(name, { config: trigger.config, cron, nextAt: nextFiring(cron, this.clock.now()) })
      } catch (error) {
        this.log(`[${name}] its timer is not set: ${messageOf(error)}`)
      }
    }
    for (const name of this.armed.keys()) if (!names.has(name)) this.armed.delete(name)
  }

  private run(name: string): void {
    const work = this.fire(name).catch((error: unknown) => this.log(`[${name}] its timer failed: ${messageOf(error)}`))
    this.running.add(work)
    void work.finally(() => this.running.delete(work))
  }
}
