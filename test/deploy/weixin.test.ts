import path from 'node:path'
import { collections } from '@/cloudfunctions/database/collections'
import { openArchive } from '@/scripts/operator/archive'
import { takeBackup } from '@/scripts/operator/backup'
import { prepareDatabase } from '@/scripts/deploy/database'
import { wechatLink, weixinApi } from '@/scripts/operator/link'
import { type Operator, operatorOf } from '@/scripts/operator/operator'
import { scratch, silent } from '../functions/data/between'
import { operatorKey, startWorld, type World } from '../support/world'
import { WeixinPeer } from './weixin-peer'

describe("WeChat's interface", () => {
  let world: World
  let peer: WeixinPeer
  let operator: Operator
  const account = () => ({ appid: 'wx0000000000000000', secret: 'a secret', env: 'prod-1a2b3c', api: peer.url })

  beforeAll(async () => {
    world = await startWorld()
    peer = await new WeixinPeer(world.cloud).start()
    operator = operatorOf(wechatLink(account()), operatorKey, () => new Date(world.cloud.now()).toISOString())
  })
  afterAll(async () => {
    await peer.stop()
    await world.stop()
  })

  it('is given every collection and every index, once, and again changes nothing', async () => {
    expect(await prepareDatabase(weixinApi(account()), collections, silent)).toBe(collections.length)
    expect([...peer.collections.keys()]).toEqual(collections.map(({ name }) => name))
    for (const { name, indexes } of collections) {
      expect([...peer.collections.get(name)!.values()]).toEqual(indexes.map((index) => ({
        name: index.name, unique: index.unique ?? false, keys: index.fields.map(([field, direction]) => ({ name: field, direction: `${direction}` })),
      })))
    }
    expect(await prepareDatabase(weixinApi(account()), collections, silent)).toBe(0)
    expect(peer.asked.every(({ body }) => body.env === 'prod-1a2b3c')).toBe(true)
  })

  it('has a collection whose index it refuses told by its words', async () => {
    const odd = { name: 'settings', indexes: [{ name: 'bad', fields: [['a', 'up' as unknown as 1]] as const }] }
    await expect(prepareDatabase(weixinApi(account()), [odd], silent)).rejects.toThrow('/tcb/updateindex: 40097 bad index')
  })

  it('is asked for a token once, and again when it says that it ran out', async () => {
    const before = peer.tokens
    const api = weixinApi(account())
    await api.post('/tcb/databasecollectionget', { env: 'prod-1a2b3c' })
    await api.post('/tcb/databasecollectionget', { env: 'prod-1a2b3c' })
    expect(peer.tokens - before).toBe(1)
    peer.expiring = 1
    await api.post('/tcb/databasecollectionget', { env: 'prod-1a2b3c' })
    expect(peer.tokens - before).toBe(2)
    await expect(weixinApi({ ...account(), secret: 'another' }).post('/tcb/databasecollectionget', {})).rejects.toThrow('no access token: 40125')
  })

  it('carries a whole backup, and puts a file where documents expect it', async () => {
    const target = path.join(scratch(), 'all.zip')
    const manifest = await takeBackup(operator, { target, backupId: 'over-the-wire', now: '2026-06-16T01:41:00.000Z', isWithFiles: false, say: silent })
    expect(manifest.collections.find(({ name }) => name === 'settings')!.count).toBe(openArchive(target).lines('settings').length)
    expect(await operator.link.putFile('uploads/anon/x/picture.jpg', new Uint8Array([1, 2, 3]))).toBe(true)
    expect([...peer.files.keys()]).toEqual(['uploads/anon/x/picture.jpg'])
  })

  it('makes one administrator by a code, and no second while there is one', async () => {
    const { code } = await operator.call('firstAdmin', {})
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
    expect(JSON.stringify(await world.documents('invitations'))).not.toContain(code)
    await world.person({ openid: 'o_first', name: '演示管理员甲' })
    await world.as('o_first').call('people.redeem', { submissionId: 'redeem-first-admin-01', code } as never)
    const [person] = await world.documents<{ roles: string[] }>('people', { openid: 'o_first' })
    expect(person!.roles).toContain('admin')
    await world.person({ openid: 'o_second', name: '演示管理员乙' })
    const second = await world.as('o_second').refusal('people.redeem', { submissionId: 'redeem-first-admin-02', code })
    expect(second).toMatchObject({ code: 'STATE_FORBIDS', details: { state: 'used' } })
    await expect(operator.call('firstAdmin', {})).rejects.toThrow('adminExists')
  })
})
