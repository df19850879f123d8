import type { Audit } from '../audit'
import type { Clock } from '../clock'
import type { DocumentDatabase } from '../database/database'
import type { Faults } from '../faults'
import type { FunctionRuntime } from '../functions/runtime'
import type { SubscribeMessages } from '../openapi/subscribe-message'
import type { Tickets } from '../openapi/tickets'
import type { Storage } from '../storage/storage'
import type { Timers } from '../timers/timers'
import type { IdentitySource } from './identities'

/** What the console shows and moves. */
export interface Inside {
  identities: IdentitySource | undefined
  database: DocumentDatabase
  audit: Audit
  runtime: FunctionRuntime
  timers: Timers
  messages: SubscribeMessages
  tickets: Tickets
  storage: Storage
  clock: Clock
  faults: Faults
}
