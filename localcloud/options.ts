import type { QueryAudit } from './audit'
import type { IdentitySource } from './console/identities'
import type { CollectionDeclaration } from './database/catalogue'
import type { Durability } from './database/store'
import type { Fault } from './faults'
import type { MediaRules } from './openapi/media-check'
import type { SentMessage } from './openapi/subscribe-message'
import type { StorageRules } from './rules/rules'

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
  /** Where functions find packages which their own folder has not: a `node_modules` that holds wx-server-sdk. */
  packagesDir?: string
  /** Further environment variables of the functions; 4 KB in all. */
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
  /** Whether a message needs an acceptance of its own (`acceptSubscription`), as on the platform; without one: 43101. false when absent. */
  isCountingTickets?: boolean
  /** Words that make a text risky for `security.msgSecCheck`. */
  riskyWords?: readonly string[]
  /** How `security.mediaCheckAsync` judges, and which function hears of it. */
  mediaCheck?: MediaRules
  /** What clients may do with files; when absent they write under their own prefix. */
  storageRules?: StorageRules
  /** Whether a call of a timer's function that carries an OPENID is refused; true when absent. The platform itself lets it through. */
  isRefusingTimerCallers?: boolean
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
  /** The newest 5,000 database actions since the last `clearAudit`, oldest first. */
  audit(): QueryAudit[]
  clearAudit(): void
  /**
   * The queries since this was last asked that scanned, or examined more than 3 documents for each returned and more than 50 in all,
   * each with the index that would serve as `advice`.
   */
  takeWastefulQueries(): QueryAudit[]
  /** Subscription messages sent, newest first. */
  messages(): SentMessage[]
  /** A person accepts messages of a template, `count` of them (1 when absent), as after `wx.requestSubscribeMessage`. */
  acceptSubscription(openid: string, templateId: string, count?: number): void
  /** A code as the phone number button gives it: for one use within five minutes. */
  phoneCode(phoneNumber: string): string
  /** A cloud id for what a client got from WeChat; `getOpenData` redeems it. */
  cloudId(data: Record<string, unknown>): string
  /** Environment variables with which any other process can use wx-server-sdk against this cloud. */
  sdkEnvironment(): Record<string, string>
  stop(): Promise<void>
}
