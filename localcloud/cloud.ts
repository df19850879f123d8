import { Audit, type QueryAudit } from './audit'
import { Clock } from './clock'
import { consoleRoutes } from './console/console'
import { type IdentitySource, identityRoutes } from './console/identities'
import { databaseActions } from './database/actions'
import type { CollectionDeclaration } from './database/catalogue'
import { DocumentDatabase } from './database/database'
import { type Durability, Store } from './database/store'
import { type Fault, Faults } from './faults'
import { functionActions } from './functions/actions'
import { Deployments } from './functions/deployment'
import { invokeAsClient, invokeHandler, timerHandler } from './functions/http'
import { sdkBaseEnvironment } from './functions/identity'
import { FunctionRuntime } from './functions/runtime'
import { controlRoutes } from './http/control'
import { listen, type Routes } from './http/server'
import { serveStatic } from './http/static'
import { OpenApiGateway } from './openapi/gateway'
import { checkMessage } from './openapi/msg-sec-check'
import { type SentMessage, SubscribeMessages } from './openapi/subscribe-message'
import { storageActions } from './storage/actions'
import { storageRoutes } from './storage/http'
import { Storage } from './storage/storage'
import { Timers } from './timers/timers'
import { type ActionHandler, Wire } from './wire'

export type { QueryAudit } from './audit'
export type { CollectionDeclaration, IndexDeclaration } from './database/catalogue'
export type { IdentitySource } from './console/identities'
export type { Fault } from './faults'
export type { SentMessage } from './openapi/subscribe-message'

export interface CloudOptions {
  /** 0 (the default) takes any free port. */
  port?: number
  /** Made when missing. */
  dataDir: string
  /** Holds the built functions as folders `<name>/{index.js,package.json,config.json}`. */
  functionsDir: string
  /** Made at the start; indexes are built and dropped to match. */
  collections: readonly CollectionDeclaration[]
  /** The environment's id; `local` when absent. */
  env?: string
  /** Further environment variables of the functions. */
  functionEnv?: Record<string, string>
  /** Serves an H5 app from here at `/`. */
  staticDir?: string
  /** Whether timers fire by themselves; true when absent. */
  timers?: boolean
  log?: (line: string) => void
  /** Whom `GET /identities` and the console show: who may be played in a browser. */
  identities?: IdentitySource
  /** What an acknowledged write outlives; `power-cut` when absent. Tests may take `kill`, which does not wait for the disk. */
  durability?: Durability
}

export interface Cloud {
  url: string
  port: number
  /** Calls a function as a client does. */
  invoke(fn: string, event: unknown, openid?: string): Promise<{ result: unknown } | { errCode: number; errMsg: string }>
  /** Runs a function as its timer would; rejects when it fails. */
  timer(fn: string): Promise<unknown>
  /** Shifts the clock of the cloud and of every function from real time. */
  setClock(offsetMs: number): void
  now(): number
  /** Adds a fault; null removes all. */
  fault(fault: Fault | null): void
  /** Every database action since the last `clearAudit`, oldest first. */
  audit(): QueryAudit[]
  clearAudit(): void
  /**
   * The queries since this was last asked that scanned, or examined more than 3 documents for each returned and more than 50 in all,
   * each with the index that would serve as `advice`.
   */
  takeWastefulQueries(): QueryAudit[]
  /** Subscription messages sent, newest first. */
  messages(): SentMessage[]
  /** Environment variables with which any other process can use wx-server-sdk against this cloud. */
  sdkEnvironment(): Record<string, string>
  stop(): Promise<void>
}

/** Starts a local cloud on 127.0.0.1. Rejects with one clear sentence when the port or the data folder cannot be used. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { env = 'local', log = () => undefined } = options
  // Worker threads share the process's time zone, and cloud functions live in UTC.
  process.env.TZ = 'UTC'
  const clock = new Clock()
  const store = new Store(options.dataDir, options.durability)
  let url = ''
  const database = new DocumentDatabase(store, clock)
  database.catalogue.declare(options.collections)
  const storage = new Storage(store, clock, options.dataDir, env, () => url)
  const messages = new SubscribeMessages(store, clock)
  const faults = new Faults()
  const audit = new Audit()
  const runtime = new FunctionRuntime(new Deployments(options.functionsDir), clock, {
    env,
    endpoint: () => `${url}/admin`,
    functionEnvironment: options.functionEnv ?? {},
    log,
  })
  const timers = new Timers(runtime, clock, log)
  const openApi = new OpenApiGateway(
    new Map([
      ['subscribeMessage.send', messages.send],
      ['security.msgSecCheck', checkMessage],
    ]),
    runtime,
    faults,
  )
  const actions = new Map<string, ActionHandler>(
    Object.entries({ ...databaseActions(database, clock), ...storageActions(storage), ...functionActions(runtime) }),
  )
  const wire = new Wire(actions, openApi, runtime, faults, audit, clock, log)

  const routes: Routes = {
    'POST /admin': ({ request, response }) => wire.answer(request, response),
    'POST /invoke/': invokeHandler(runtime, faults),
    'POST /timer/': timerHandler(timers),
    ...controlRoutes({ clock, faults, audit, messages }),
    ...storageRoutes(storage, faults),
    ...identityRoutes(database, options.identities),
    ...consoleRoutes({ identities: options.identities, database, audit, runtime, timers, messages, storage, clock, faults }),
    ...(options.staticDir === undefined ? {} : { 'GET /': serveStatic(options.staticDir) }),
  }
  const { server, port } = await listen(routes, options.port ?? 0, log).catch((error: unknown) => {
    store.close()
    throw error
  })
  url = `http://127.0.0.1:${port}`
  if (options.timers !== false) timers.start()

  return {
    url,
    port,
    invoke: (fn, event, openid) => invokeAsClient(runtime, fn, event, openid),
    timer: (fn) => timers.fire(fn),
    setClock: (offsetMs) => clock.shift(offsetMs),
    now: () => clock.now(),
    fault: (fault) => (fault === null ? faults.clear() : faults.add(fault)),
    audit: () => audit.list(),
    clearAudit: () => audit.clear(),
    takeWastefulQueries: () => audit.takeWasteful(),
    messages: () => messages.list(1000),
    sdkEnvironment: () => ({ ...sdkBaseEnvironment(env), TCB_ENV: env, TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }) }),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      await runtime.stop()
      await timers.stop()
      database.transactions.close()
      server.closeAllConnections()
      await closed
      store.close()
    },
  }
}
