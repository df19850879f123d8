import { Audit } from './audit'
import { Clock } from './clock'
import { consoleRoutes } from './console/console'
import { identityRoutes } from './console/identities'
import { databaseActions } from './database/actions'
import { DocumentDatabase } from './database/database'
import { Store } from './database/store'
import { Faults } from './faults'
import { functionActions } from './functions/actions'
import { Deployments } from './functions/deployment'
import { invokeAsClient, invokeHandler, timerHandler } from './functions/http'
import { sdkBaseEnvironment } from './functions/identity'
import { FunctionRuntime } from './functions/runtime'
import { controlRoutes } from './http/control'
import { listen, type Routes } from './http/server'
import { serveStatic } from './http/static'
import { Codes } from './openapi/codes'
import { OpenApiGateway } from './openapi/gateway'
import { MediaCheck } from './openapi/media-check'
import { RISKY_SAMPLE, textCheck } from './openapi/msg-sec-check'
import { SubscribeMessages } from './openapi/subscribe-message'
import { TempMedia } from './openapi/temp-media'
import { Tickets } from './openapi/tickets'
import { pathCode, unlimitedCode } from './openapi/wxacode'
import type { Cloud, CloudOptions } from './options'
import { ClientDatabase, clientDatabaseHandler } from './rules/client-database'
import { storageActions } from './storage/actions'
import { storageRoutes } from './storage/http'
import { Storage } from './storage/storage'
import { Timers } from './timers/timers'
import { type ActionHandler, Wire } from './wire'
import type { CollectionDeclaration } from './database/catalogue'

export type { QueryAudit } from './audit'
export type { IdentitySource } from './console/identities'
export type { CollectionDeclaration, IndexDeclaration } from './database/catalogue'
export type { Fault } from './faults'
export type { SentMessage } from './openapi/subscribe-message'
export type { Cloud, CloudOptions } from './options'
export type { CollectionRules, Rule, StorageRules } from './rules/rules'

/** Lets the data folder go again when it does not hold what is declared. */
const openDatabase = (store: Store, clock: Clock, collections: readonly CollectionDeclaration[]): DocumentDatabase => {
  try {
    const database = new DocumentDatabase(store, clock)
    database.catalogue.declare(collections)
    return database
  } catch (error) {
    store.close()
    throw error
  }
}

const ENVIRONMENT_BYTES = 4 * 1024

/** The platform gives the environment variables of a function 4 KB in all, names and values. */
const refuseLargeEnvironment = (variables: Readonly<Record<string, string>>): void => {
  const bytes = Object.entries(variables).reduce((total, [name, value]) => total + Buffer.byteLength(name) + Buffer.byteLength(value), 0)
  if (bytes > ENVIRONMENT_BYTES) throw new Error(`the environment variables of the functions take ${bytes} bytes; the platform gives them 4 KB`)
}

/** Starts a local cloud on 127.0.0.1. Rejects with one clear sentence when the port or the data folder cannot be used. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { env = 'local', log = () => undefined } = options
  refuseLargeEnvironment(options.functionEnv ?? {})
  // Worker threads share the process's time zone, and cloud functions live in UTC.
  process.env.TZ = 'UTC'
  const clock = new Clock()
  const store = new Store(options.dataDir, options.durability)
  let url = ''
  const database = openDatabase(store, clock, options.collections)
  const storage = new Storage(store, clock, options.dataDir, env, () => url)
  const faults = new Faults()
  const audit = new Audit()
  const runtime = new FunctionRuntime(new Deployments(options.functionsDir), clock, {
    env,
    endpoint: () => `${url}/admin`,
    functionEnvironment: { ...(options.packagesDir === undefined ? {} : { NODE_PATH: options.packagesDir }), ...options.functionEnv },
    isRefusingTimerCallers: options.isRefusingTimerCallers ?? true,
    log,
  })
  const timers = new Timers(runtime, clock, log)
  const tickets = new Tickets(store)
  const messages = new SubscribeMessages(store, clock, options.isCountingTickets ? tickets : undefined)
  const codes = new Codes(clock)
  const tempMedia = new TempMedia(clock)
  const mediaCheck = new MediaCheck(store, clock, runtime, options.mediaCheck ?? {}, log)
  const openApi = new OpenApiGateway(
    new Map([
      ['subscribeMessage.send', messages.send],
      ['security.msgSecCheck', textCheck({ riskyWords: options.riskyWords ?? [RISKY_SAMPLE], now: () => clock.now(), seenAt: (openid) => runtime.seenAt(openid) })],
      ['security.mediaCheckAsync', mediaCheck.check],
      ['phonenumber.getPhoneNumber', codes.phoneNumber],
      ['wxacode.getUnlimited', unlimitedCode],
      ['wxacode.get', pathCode(1024)],
      ['wxacode.createQRCode', pathCode(128)],
      ['customerServiceMessage.uploadTempMedia', tempMedia.upload],
      ['customerServiceMessage.getTempMedia', tempMedia.get],
    ]),
    runtime,
    faults,
    codes,
  )
  const documentActions = databaseActions(database, clock)
  const actions = new Map<string, ActionHandler>(
    Object.entries({ ...documentActions, ...storageActions(storage), ...functionActions(runtime), 'wx.api': openApi.legacy }),
  )
  const wire = new Wire(actions, openApi, runtime, faults, audit, clock, log)
  const rules = new Map(options.collections.map((collection) => [collection.name, collection.rules ?? {}]))
  const client = new ClientDatabase(database, documentActions, rules, clock)

  const routes: Routes = {
    'POST /admin': ({ request, response }) => wire.answer(request, response),
    'POST /database': clientDatabaseHandler(client),
    'POST /invoke/': invokeHandler(runtime, faults),
    'POST /timer/': timerHandler(timers),
    ...controlRoutes({ clock, faults, audit, messages, tickets, codes }),
    ...storageRoutes(storage, faults, options.storageRules),
    ...identityRoutes(database, options.identities),
    ...consoleRoutes({ identities: options.identities, database, audit, runtime, timers, messages, tickets, storage, clock, faults }),
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
    acceptSubscription: (openid, templateId, count) => tickets.accept(openid, templateId, count),
    phoneCode: (phoneNumber) => codes.phoneCode(phoneNumber),
    cloudId: (data) => codes.cloudId(data),
    sdkEnvironment: () => ({ ...sdkBaseEnvironment(env), TCB_ENV: env, TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }) }),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      const isQuiet = mediaCheck.stop()
      await runtime.stop()
      await timers.stop()
      await isQuiet
      database.transactions.close()
      server.closeAllConnections()
      await closed
      store.close()
    },
  }
}
