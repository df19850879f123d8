import type { IncomingMessage } from 'node:http'
import { Meter } from '../audit'
import type { Clock } from '../clock'
import type { ActionAnswer, ActionRequest } from '../database/actions'
import type { DocumentDatabase } from '../database/database'
import { decodeObject, encode } from '../database/ejson'
import { encodeKey } from '../database/key-encoding'
import type { Document } from '../database/values'
import { CloudError, invalidParameter, messageOf } from '../errors'
import { answerJson, readJson } from '../http/answer'
import type { Handler } from '../http/server'
import { type Branch, branchesOf } from './known'
import { allowsAll, type CollectionRules, type Operation, ruleFor } from './rules'

type Action = (request: ActionRequest, meter: Meter) => Promise<ActionAnswer> | ActionAnswer

const OPERATIONS: Record<string, Operation> = {
  'database.getDocument': 'read',
  'database.calculateDocument': 'read',
  'database.insertDocument': 'create',
  'database.modifyDocument': 'update',
  'database.removeDocument': 'delete',
}

const MOST_DOCUMENTS = 20
const MAX_BODY_BYTES = 1024 * 1024

const denied = () => new CloudError('DATABASE_PERMISSION_DENIED', '[FailedOperation.PermissionDenied] Permission denied: the security rules refuse this', -502003)

/** What a mini program's own `wx.cloud.database()` may do: the actions of the wire under each collection's security rules. */
export class ClientDatabase {
  constructor(
    private readonly database: DocumentDatabase,
    private readonly actions: Record<string, Action>,
    private readonly rules: ReadonlyMap<string, CollectionRules>,
    private readonly clock: Clock,
  ) {}

  async act(request: ActionRequest, openid: string | undefined): Promise<ActionAnswer> {
    const operation = OPERATIONS[request.action]
    if (operation === undefined || request.transactionId !== undefined) throw invalidParameter(`a client cannot do ${request.action} here`)
    const own = ownRequest(request, openid)
    const rule = ruleFor(this.rules.get(String(request.collectionName)), operation)
    const branches = operation === 'create' ? newDocuments(own) : branchesOf(decodeObject(own.query as string | undefined, this.clock.now()))
    const auth = openid === undefined ? null : { openid }
    const scopeOf = (doc: Document) => ({ variables: { auth, doc, now: this.clock.now() }, get: (path: string) => this.documentAt(path) })
    if (!allowsAll(rule, branches, scopeOf)) throw denied()
    return this.actions[own.action]!(own, new Meter())
  }

  private documentAt(path: string): Document | null {
    const [, name, id] = /^database\.([\w-]+)\.(.+)$/.exec(path) ?? []
    const collection = name === undefined ? undefined : this.database.catalogue.find(name)
    return (id !== undefined && collection?.get(encodeKey(id))?.document) || null
  }
}

/** `'{openid}'` in a query stands for the caller; a new document carries its maker as `_openid`. */
function ownRequest(request: ActionRequest, openid: string | undefined): ActionRequest {
  const query = typeof request.query === 'string' ? request.query.replaceAll('"{openid}"', JSON.stringify(openid ?? null)) : undefined
  if (request.action === 'database.insertDocument') {
    const data = Array.isArray(request.data) ? request.data.map((item) => encode({ ...decodeObject(String(item)), ...(openid === undefined ? {} : { _openid: openid }) })) : []
    return { ...request, data }
  }
  const limit = Math.min(Number(request.limit ?? MOST_DOCUMENTS) || MOST_DOCUMENTS, MOST_DOCUMENTS)
  return { ...request, ...(query === undefined ? {} : { query }), ...(request.action === 'database.getDocument' ? { limit } : {}) }
}

const newDocuments = (request: ActionRequest): Branch[] => (request.data as string[]).map((item) => ({ versions: [decodeObject(item)] }))

/** `POST /database`: one action as `POST /admin` takes it; the header `x-wx-openid` says who calls. */
export const clientDatabaseHandler =
  (client: ClientDatabase): Handler =>
  async ({ request, response }) => {
    const body = (await readJson(request, MAX_BODY_BYTES)) as ActionRequest
    try {
      answerJson(response, 200, { requestId: 'client', ...(await client.act(body, openidOf(request))) })
    } catch (error) {
      const code = error instanceof CloudError ? error.code : error instanceof SyntaxError ? 'INVALID_PARAM' : 'SYS_ERR'
      answerJson(response, 200, { requestId: 'client', code, message: messageOf(error) })
    }
  }

const openidOf = (request: IncomingMessage): string | undefined => {
  const openid = request.headers['x-wx-openid']
  return typeof openid === 'string' && openid !== '' ? openid : undefined
}
