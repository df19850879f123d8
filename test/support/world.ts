import { collections } from '@/cloudfunctions/database/collections'
import { limits } from '@/domain/limits/limits'
import type { Role } from '@/domain/people/role'
import { policyVersion } from '@/domain/people/policy'
import type { ErrorCode } from '@/domain/errors'
import { type Cloud, type CloudOptions, startCloud } from '@/localcloud/cloud'
import type { Input, Output, ProcedureName } from '@/types/contracts'
import type { Answer } from '@/types/rpc'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { auditQueriesOf } from './audit'
import { submissionId } from './ids'

const root = path.resolve(__dirname, '../..')

/** Signs the operator's commands; not the key of the pseudonyms. */
export const operatorKey = 'the operator of these tests, long enough'

/** A local cloud of one's own, with the functions as they are deployed. */
export interface World {
  cloud: Cloud
  /** Where the cloud keeps its files. */
  filesFolder: string
  /** The functions' clock from now on. */
  at(instant: string): void
  /** A person of the roster or a worker who has agreed to the notice. */
  person(given: { openid: string; name?: string | null; roles?: Role[]; unionIds?: string[]; departments?: string[]; isObliged?: boolean }): Promise<Person>
  union(given: { name: string; isKey?: boolean; places?: object[]; parentId?: string | null }): Promise<{ id: string; name: string }>
  pair(given: { person: Person; unionId: string; contact?: Person; fromOn?: string }): Promise<string>
  /** Calls as that person; throws what the function refuses. */
  as(openid: string): Caller
  documents<T>(collection: string, where?: object): Promise<T[]>
  stop(): Promise<void>
}

export interface Person {
  id: string
  openid: string
  name: string | null
}

export interface Caller {
  call<N extends ProcedureName>(procedure: N, input: Input<N>): Promise<Output<N>>
  /** The whole answer, for calls that are refused and for input that does not fit the types. */
  raw(procedure: string, input: unknown): Promise<Answer<unknown>>
  refusal(procedure: string, input: unknown): Promise<{ code: ErrorCode; details: Record<string, unknown> }>
  upload(prefix: string, name?: string): Promise<string>
}

export const startWorld = async (at = '2026-06-16T01:41:00.000Z', { isLimited = false, ...options }: Pick<CloudOptions, 'isRefusingTimerCallers' | 'mediaCheck' | 'isCountingTickets'> & { isLimited?: boolean } = {}): Promise<World> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'lianxidian-test-'))
  const cloud = await startCloud({
    dataDir, collections, functionsDir: path.join(root, 'dist/functions'), timers: false, durability: 'kill',
    functionEnv: { PSEUDONYM_KEY: 'a key for tests, long enough to count', OPERATOR_KEY: operatorKey }, mediaCheck: { pushFunction: 'content', delayMs: 0 }, ...options,
  })
  auditQueriesOf(cloud)
  Object.assign(process.env, cloud.sdkEnvironment(), { PSEUDONYM_KEY: 'a key for tests, long enough to count' })
  const { db } = await import('@/cloudfunctions/lib/cloud')
  const { unionKeys, unseen } = await import('@/cloudfunctions/liaison/union.repository')
  // Stories do in a minute what people do in months.
  if (!isLimited) await db.collection('settings').doc('limits').set({ data: Object.fromEntries(Object.keys(limits).map((name) => [name, 1_000_000])) })
  let made = 0

  const world: World = {
    cloud,
    filesFolder: path.join(dataDir, 'files'),
    at: (instant) => cloud.setClock(Date.parse(instant) - Date.now()),
    async person({ openid, name = null, roles = ['worker'], unionIds = [], departments = [], isObliged = false }) {
      const id = `p_${++made}_${openid}`
      const data = {
        _id: id, openid, name, roles, unionIds, departments, isObliged, duty: null, unionId: null, hasChosenUnion: false, isVacant: false,
        consent: { policyVersion, at },
      }
      await db.collection('people').add({ data })
      return { id, openid, name }
    },
    async union({ name, isKey = false, places = [], parentId = null }) {
      const id = `u_${++made}00`
      const data = { _id: id, name, kind: 'enterprise', isKey, parentId, places, ...unseen(id, name, places as never[]), ...unionKeys(id, name) }
      await db.collection('unions').add({ data })
      return { id, name }
    },
    async pair({ person, unionId, contact, fromOn = '2025-01-01' }) {
      const id = `l_${++made}00`
      const { data: union } = await db.collection('unions').doc(unionId).get()
      const data = {
        _id: id, personId: person.id, personName: person.name, unionId, unionName: (union as { name: string }).name,
        contactId: contact?.id ?? null, contactName: contact?.name ?? null, fromOn, toOn: null, fieldDays: {}, remoteCounts: {}, lastContactOn: null,
      }
      await db.collection('liaisons').add({ data })
      return id
    },
    as: (openid) => callerOf(cloud, openid),
    async documents<T>(collection: string, where: object = {}) {
      const { data } = await db.collection(collection).where(where).limit(1000).get()
      return data as T[]
    },
    async stop() {
      await cloud.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  world.at(at)
  return world
}

const callerOf = (cloud: Cloud, openid: string): Caller => {
  const raw = async (procedure: string, input: unknown): Promise<Answer<unknown>> => {
    const [context, name] = procedure.split('.') as [string, string]
    const answer = await cloud.invoke(context, { procedure: name, input }, openid || undefined)
    if (!('result' in answer)) throw new Error(`${procedure}: ${answer.errCode} ${answer.errMsg}`)
    return answer.result as Answer<unknown>
  }
  return {
    raw,
    async call(procedure, input) {
      const answer = await raw(procedure, input)
      if (!answer.ok) throw new Error(`${procedure} refused: ${answer.error.code} ${JSON.stringify(answer.error.details)}`)
      return answer.data as never
    },
    async refusal(procedure, input) {
      const answer = await raw(procedure, input)
      if (answer.ok) throw new Error(`${procedure} was not refused`)
      return answer.error
    },
    async upload(prefix, name = `${submissionId()}.jpg`) {
      const response = await fetch(`${cloud.url}/storage/${prefix}/${name}`, {
        method: 'PUT', headers: { 'x-wx-openid': openid, 'content-type': 'image/jpeg' }, body: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
      })
      const { fileID } = (await response.json()) as { fileID: string }
      return fileID
    },
  }
}
