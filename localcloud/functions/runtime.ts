import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { CloudError, payloadTooLarge, resultTooLarge } from '../errors'
import { Ring } from '../ring'
import type { Deployment, Deployments } from './deployment'
import { type Call, callEnvironment, type CallOrigin, newToken, sdkBaseEnvironment } from './identity'
import { Instance, InstanceFailure } from './instance'

export interface CallRecord {
  at: string
  function: string
  procedure: string | null
  source: string
  openid: string | null
  ms: number
  isCold: boolean
  error: string | null
  /** What the function printed; what arrives late is still added. */
  lines: readonly string[]
}

export interface RuntimeOptions {
  env: string
  endpoint: () => string
  functionEnvironment: Record<string, string>
  isRefusingTimerCallers: boolean
  log: (line: string) => void
}

const REQUEST_BYTES = 100 * 1024
const RESULT_BYTES = 1024 * 1024
/** Calls beyond this many at once of one function wait for an instance, a call made by a function excepted. */
const MAX_INSTANCES = 6

interface Pool {
  deployment: Deployment
  idle: Instance[]
  all: Set<Instance>
  queue: (() => void)[]
}

/** Runs the functions: warm instances are used again, parallel calls get instances of their own. */
export class FunctionRuntime {
  readonly calls = new Ring<CallRecord>(2000)
  private readonly pools = new Map<string, Pool>()
  private readonly underWay = new Map<string, Call>()
  private readonly alive = new Map<Instance, string>()
  private readonly lastSeen = new Map<string, number>()
  private isStopped = false

  constructor(
    readonly deployments: Deployments,
    private readonly clock: Clock,
    private readonly options: RuntimeOptions,
  ) {}

  /** The call a token belongs to; undefined for requests from outside. */
  callOf(token: unknown): Call | undefined {
    return typeof token === 'string' ? this.underWay.get(token) : undefined
  }

  /** How many threads there are of each function, idle ones and those that are ending included. */
  instances(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const name of this.alive.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
  }

  /** When a person last called a function from a client, on the cloud's clock. */
  seenAt(openid: string): number | undefined {
    return this.lastSeen.get(openid)
  }

  /**
   * Calls a function with an event given as JSON text and answers its result as JSON text. Throws `CloudError`: -501000 no such function,
   * -501007 request over 100 KB, -504001 refused, -504002 the function failed, -504003 it took too long, -604001 result over 1 MB.
   */
  async invoke(name: string, event: string, origin: CallOrigin): Promise<string> {
    if (Buffer.byteLength(event) > REQUEST_BYTES) throw payloadTooLarge('the request is larger than 100 KB')
    const deployment = this.deployments.get(name)
    if (this.options.isRefusingTimerCallers && deployment.trigger && origin.openid !== undefined) {
      throw new CloudError('FUNCTIONS_REQUEST_FAIL', `the function ${name} is run by its timer; a call with an OPENID is refused`, -504001)
    }
    if (origin.openid !== undefined && origin.source === 'wx_client') this.lastSeen.set(origin.openid, this.clock.now())
    const call: Call = { ...origin, token: newToken(), requestId: randomUUID(), function: name, procedure: procedureOf(event) }
    const { pool, instance, isCold } = await this.acquire(deployment, origin.source.includes('scf'))
    const startedAt = Date.now()
    const lines = instance.listen()
    this.underWay.set(call.token, call)
    let error: CloudError | undefined
    try {
      const result = await instance.call(this.messageFor(call, deployment, event), deployment.timeoutMs)
      if (Buffer.byteLength(result) > RESULT_BYTES) throw resultTooLarge('function')
      return result
    } catch (caught) {
      error = caught instanceof InstanceFailure ? failureAnswer(caught) : (caught as CloudError)
      throw error
    } finally {
      this.underWay.delete(call.token)
      this.release(pool, instance)
      this.calls.add({
        at: new Date(this.clock.now()).toISOString(),
        function: name,
        procedure: call.procedure,
        source: call.source,
        openid: call.openid ?? null,
        ms: Date.now() - startedAt,
        isCold,
        error: error?.message ?? null,
        lines,
      })
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true
    for (const pool of this.pools.values()) for (const wake of pool.queue.splice(0)) wake()
    await Promise.all([...this.pools.values()].flatMap((pool) => [...pool.all].map((instance) => instance.stop())))
  }

  private messageFor(call: Call, deployment: Deployment, event: string) {
    const environment = callEnvironment(call, this.options.env, this.options.endpoint())
    const context = {
      request_id: call.requestId,
      function_name: deployment.name,
      function_version: '$LATEST',
      namespace: this.options.env,
      memory_limit_in_mb: deployment.memoryMegabytes,
      time_limit_in_ms: deployment.timeoutMs,
      environment: JSON.stringify(environment),
    }
    return { event, context, environment }
  }

  private async acquire(deployment: Deployment, isFromFunction: boolean): Promise<{ pool: Pool; instance: Instance; isCold: boolean }> {
    let pool = this.poolOf(deployment)
    while (pool.idle.length === 0 && pool.all.size >= MAX_INSTANCES && !isFromFunction) {
      await new Promise<void>((resolve) => pool.queue.push(resolve))
      pool = this.poolOf(deployment)
    }
    if (this.isStopped) throw new CloudError('FUNCTIONS_REQUEST_FAIL', 'the local cloud is stopping', -504001)
    for (let instance = pool.idle.pop(); instance; instance = pool.idle.pop()) {
      if (!instance.isBroken) return { pool, instance, isCold: false }
      pool.all.delete(instance)
    }
    const instance = this.start(deployment)
    pool.all.add(instance)
    return { pool, instance, isCold: true }
  }

  /** The instances of the revision on disk; those of an older one are let go. */
  private poolOf(deployment: Deployment): Pool {
    const known = this.pools.get(deployment.name)
    if (known?.deployment.revision === deployment.revision) return known
    for (const instance of known?.idle.splice(0) ?? []) void instance.stop()
    const pool: Pool = { deployment, idle: [], all: new Set(), queue: [] }
    this.pools.set(deployment.name, pool)
    return pool
  }

  private release(pool: Pool, instance: Instance): void {
    const isCurrent = this.pools.get(pool.deployment.name) === pool
    if (isCurrent && !instance.isBroken && !this.isStopped) pool.idle.push(instance)
    else {
      pool.all.delete(instance)
      void instance.stop()
    }
    pool.queue.shift()?.()
  }

  private start(deployment: Deployment): Instance {
    const instance: Instance = new Instance({
      name: deployment.name,
      entry: deployment.entry,
      environment: { ...sdkBaseEnvironment(this.options.env), ...this.options.functionEnvironment },
      clock: this.clock.shared,
      memoryMegabytes: deployment.memoryMegabytes,
      log: this.options.log,
      onExit: () => this.alive.delete(instance),
    })
    this.alive.set(instance, deployment.name)
    return instance
  }
}

function failureAnswer({ kind, message }: InstanceFailure): CloudError {
  if (kind === 'timeout') return new CloudError('FUNCTIONS_EXECUTE_FAIL', message, -504003)
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', `functions execute fail | errMsg: ${message}`, -504002)
}

function procedureOf(event: string): string | null {
  try {
    const { procedure } = (JSON.parse(event) ?? {}) as { procedure?: unknown }
    return typeof procedure === 'string' ? procedure.slice(0, 100) : null
  } catch {
    return null
  }
}
