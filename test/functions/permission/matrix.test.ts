import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from '@/domain/people/role'
import { permissionsFile, printedPermissions } from '@/scripts/print-permissions'
import { procedures } from '@/test/contracts/examples'
import { type World, startWorld } from '../../support/world'
import { expected, letters } from './expected'

describe('the permission matrix', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    for (const role of Object.values(letters)) await world.person({ openid: `o_${role}`, name: `演示${role}`, roles: ['worker', role as Role] })
  })
  afterAll(() => world.stop())

  /** Input that no procedure takes: who is let in is told so, and nothing happens. */
  const knock = async (openid: string, name: string, bad: unknown): Promise<string> => {
    const answer = await world.as(openid).raw(name, bad)
    return answer.ok ? 'answered' : answer.error.code
  }

  it('has a row for every procedure and no other', () => {
    expect(Object.keys(expected).sort()).toEqual(procedures.map(([name]) => name).sort())
  })

  it.each(procedures.map(([name, , example]) => [name, example?.bad ?? 7] as const))('lets into %s whom the table names, and says to everybody else no more than that', async (name, bad) => {
    const row = expected[name] ?? ''
    const isKnown = row === 'known'
    const cells: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const [letter, role] of Object.entries(letters)) {
      cells[role] = await knock(`o_${role}`, name, bad)
      wanted[role] = isKnown || row.includes(letter) ? 'BAD_INPUT' : 'FORBIDDEN'
    }
    cells.stranger = await knock('o_nobody_knows', name, bad)
    wanted.stranger = isKnown ? 'BAD_INPUT' : 'CONSENT_REQUIRED'
    cells.nobody = await knock('', name, bad)
    wanted.nobody = 'UNAUTHENTICATED'
    expect(cells).toEqual(wanted)
  })

  it('is what docs/permissions.md prints', () => {
    expect(readFileSync(path.resolve(__dirname, '../../..', permissionsFile), 'utf8')).toBe(printedPermissions())
  })

  it('writes nothing when somebody knocks', async () => {
    for (const collection of ['problems', 'submissions', 'outbox', 'audit', 'rateRows']) expect(await world.documents(collection)).toEqual([])
  })

  it.each(['sweep', 'deliver'])('starts nothing for a timer event that a person sends to %s', async (name) => {
    expect(await world.cloud.invoke(name, { Type: 'Timer', TriggerName: name, Time: '2026-06-16T01:41:00Z' }, 'o_admin')).toMatchObject({ errCode: expect.any(Number) })
  })

  it('takes WeChat’s verdict on a picture from nobody who has an identity', async () => {
    const forged = { Event: 'wxa_media_check', trace_id: 'a-trace', result: { suggest: 'pass' } }
    expect(await world.cloud.invoke('content', forged, 'o_admin')).toMatchObject({ result: { ok: false, error: { code: 'UNKNOWN_PROCEDURE' } } })
    expect(await world.documents('contentChecks')).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('has no procedure %p', async (name) => {
    expect((await world.as('o_admin').refusal(`people.${name}`, {})).code).toBe('UNKNOWN_PROCEDURE')
  })
})
