import { submissionId } from '../../support/ids'
import type { ProcedureName } from '@/types/contracts'
import { type Cast, castOf } from '../cast'
import { report, triage } from '../problem/story'

const phone = '13812345678'
const identity = '11010119900307123X'

/** Lists that show something of what people wrote. */
const lists: readonly (readonly [ProcedureName, object, keyof Cast])[] = [
  ['problem.ledger', { view: 'all', scope: 'own' }, 'office'],
  ['problem.ledger', { desk: 'accepting' }, 'office'],
  ['problem.searchLedger', { filter: {} }, 'office'],
  ['problem.searchLedger', { filter: {} }, 'chair'],
  ['problem.searchLedger', { filter: { words: '夜班' } }, 'office'],
  ['problem.assigned', {}, 'owner'],
  ['problem.supervised', {}, 'supervisor'],
  ['problem.forLeader', {}, 'leader'],
  ['notice.inbox', {}, 'owner'],
  ['notice.inbox', {}, 'chair'],
  ['notice.deliveries', {}, 'office'],
]

describe('numbers that tell who somebody is', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    const { id } = await cast.world.as(cast.worker.openid).call('problem.submit', report(cast, { description: `${phone}是我的电话，夜班补贴没发，身份证${identity}。` }))
    await cast.world.as(cast.office.openid).call('problem.assign', { id, submissionId: submissionId(), ...triage, owner: { kind: 'person', personId: cast.owner.id, name: '' }, coOwners: [] })
    cast.world.at('2026-08-16T01:41:00.000Z')
    await cast.world.cloud.timer('sweep')
  })
  afterAll(() => cast.world.stop())

  it.each(lists)('are masked in %s with %j for %s', async (name, input, who) => {
    const answer = await cast.world.as((cast[who] as { openid: string }).openid).raw(name, input)
    const text = JSON.stringify(answer)
    expect(text).not.toContain(phone)
    expect(text).not.toContain(identity)
  })

  it('are masked in a ledger that is taken out', async () => {
    const office = cast.world.as(cast.office.openid)
    let job = await office.call('problem.exportLedger', { submissionId: submissionId(), filter: {} })
    while (job.state !== 'done') job = await office.call('problem.continueExport', { id: job.id })
    const { unzipSync } = await import('fflate')
    const files = unzipSync(new Uint8Array(await (await fetch(job.url!)).arrayBuffer()))
    const text = Object.values(files).map((bytes) => new TextDecoder().decode(bytes)).join('')
    expect(text).toContain('138****5678')
    expect(text).not.toContain(phone)
    expect(text).not.toContain(identity)
  })
})
