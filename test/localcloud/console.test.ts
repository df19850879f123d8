import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually, openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'people', indexes: [] }, { name: 'notes', indexes: [{ name: 'n', fields: [['n', 1]] }] }] },
    {
      echo: { source: 'exports.main = async (event) => { console.log("heard", event.procedure); return event }' },
      nightly: { source: 'exports.main = async (event) => { console.log("heard", event.Type); return event }', config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }] } },
      deliver: {
        source: "exports.main = async () => cloud.openapi.subscribeMessage.send({ touser: 'anna', templateId: 't', data: { thing1: { value: '已办结' } } })",
        config: { permissions: { openapi: ['subscribeMessage.send'] } },
      },
    },
  )
  await world.db.collection('people').add({ data: { _id: 'x1', openid: 'clara', name: '演示职工甲', secret: '不显示' } })
  await world.db.collection('notes').add({ data: Array.from({ length: 45 }, (_, n) => ({ _id: `n${n}`, n, text: '<script>alert(1)</script>' })) })
  await world.db.collection('notes').where({ text: 'x' }).count()
  await world.cloud.invoke('echo', { procedure: 'look' }, 'anna')
  await world.cloud.invoke('deliver', {})
})
afterAll(() => world.close())

const look = async (path: string) => {
  const response = await fetch(`${world.cloud.url}${path}`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return response.text()
}

describe('the console', () => {
  it.each([
    ['', ['notes', '45', 'echo', '北京时间']],
    ['/people', ['anna', '演示职工甲']],
    ['/messages', ['anna', '已办结', 'deliver']],
    ['/timers', ['daily', '0 0 2 * * * *', '02:00:00']],
    ['/calls', ['echo', 'look', 'wx_client', '毫秒']],
    ['/levers', ['没有设置故障', '快进一天', '偏移 0 小时']],
    ['/queries', ['全表扫描', '45', '{&#34;text&#34;:&#34;?&#34;}']],
    ['/files', ['还没有文件']],
  ])('shows at /console%s what is there', async (path, texts) => {
    const page = await look(`/console${path}`)
    for (const text of texts) expect(page).toContain(text)
  })

  it('pages through the documents of a collection', async () => {
    expect(await look('/console/documents?collection=notes')).toContain('n19')
    const second = await look('/console/documents?collection=notes&skip=20')
    expect(second).toContain('第 21 至 40 条')
    expect(second).toContain('n39')
    expect(second).not.toContain('>n19</td>')
  })

  it('names the index that a wasteful query lacks', async () => {
    expect(await look('/console/queries')).toContain('缺索引</span> notes (text 1)')
  })

  it('tells of no moment who called in it', async () => {
    expect(await look('/console/calls')).not.toContain('anna')
    const [row] = (await look('/console/people')).split('<tr>').filter((one) => one.includes('anna'))
    expect(row).toMatch(/>\d{4}-\d{2}-\d{2}</)
    expect(row).not.toMatch(/\d{2}:\d{2}/)
  })

  it('shows what a call printed', async () => {
    await eventually('the printed line', async () => (await look('/console/calls')).includes('<pre>heard look</pre>'))
  })

  it('carries each column’s name for narrow screens', async () => {
    expect(await look('/console/timers')).toContain('<td data-label="触发器">daily</td>')
  })

  it('escapes what people wrote', async () => {
    const page = await look('/console/documents?collection=notes')
    expect(page).not.toContain('<script>')
    expect(page).toContain('&#60;script&#62;')
  })
})

describe('the console’s levers', () => {
  const press = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${world.cloud.url}/console/${path}`, { method: 'POST', headers, body: new URLSearchParams(form), redirect: 'manual' })

  it('run a timer now', async () => {
    expect((await press('timers', { function: 'nightly' })).headers.get('location')).toBe('/console/calls')
    await eventually('the printed line', async () => (await look('/console/calls')).includes('<pre>heard Timer</pre>'))
    expect((await press('timers', { function: 'deliver' })).status).toBe(400)
  })

  it('move the clock on and back', async () => {
    await press('clock', { hours: '24' })
    expect(Math.round((world.cloud.now() - Date.now()) / 3600_000)).toBe(24)
    expect(await look('/console/levers')).toContain('偏移 24 小时')
    await press('clock', { hours: '0' })
    expect(Math.abs(world.cloud.now() - Date.now())).toBeLessThan(1000)
    expect((await press('clock', { hours: 'soon' })).status).toBe(400)
  })

  it('make faults and take them away', async () => {
    expect((await press('faults', { action: 'invoke', target: 'echo', rate: '1', code: 'SYS_ERR', delayMs: '0', drop: '' })).status).toBe(303)
    expect(await world.cloud.invoke('echo', {})).toEqual({ result: expect.anything() as unknown })
    expect(await (await fetch(`${world.cloud.url}/invoke/echo`, { method: 'POST', body: '{}' })).json()).toMatchObject({ errCode: -501001 })
    expect(await look('/console/levers')).toContain('SYS_ERR')
    await press('faults', { clear: '1' })
    expect(await look('/console/levers')).toContain('没有设置故障')
  })

  it('obey nobody from elsewhere', async () => {
    expect((await press('clock', { hours: '24' }, { origin: 'https://example.com' })).status).toBe(403)
    expect(Math.abs(world.cloud.now() - Date.now())).toBeLessThan(1000)
  })
})

describe('the app', () => {
  it('is served with index.html for its own routes, and nothing outside its folder', async () => {
    const staticDir = join(world.dataDir, 'app')
    mkdirSync(join(staticDir, 'js'), { recursive: true })
    writeFileSync(join(staticDir, 'index.html'), '<title>联系点</title>')
    writeFileSync(join(staticDir, 'js', 'app.js'), 'let a')
    const other = await openWorld({ staticDir })
    const get = (path: string) => fetch(`${other.cloud.url}${path}`)
    expect(await (await get('/')).text()).toContain('联系点')
    expect(await (await get('/pages/home/index')).text()).toContain('联系点')
    expect(await (await get('/js/app.js')).text()).toBe('let a')
    expect((await get('/js/missing.js')).status).toBe(404)
    expect((await get('/..%2f..%2fcloud.db')).status).toBe(404)
    await other.close()
  })
})

describe('whom a browser may play', () => {
  const identities = async (url: string) => (await fetch(`${url}/identities`)).json()

  it('is everybody with an openid in the collection people, unless told otherwise', async () => {
    expect(await identities(world.cloud.url)).toEqual([{ openid: 'clara', name: '演示职工甲', secret: '不显示' }])
  })

  it('is told by the collection, the field and the fields to show, with what stands for a missing one', async () => {
    const other = await openWorld({
      collections: [{ name: 'members', indexes: [] }],
      identities: { collection: 'members', openidField: 'wechat', fields: { name: '', roles: [] } },
    })
    await other.db.collection('members').add({ data: [{ wechat: 'o1', roles: ['cadre'], secret: 1 }, { name: '没有身份' }] })
    expect(await identities(other.cloud.url)).toEqual([{ openid: 'o1', name: '', roles: ['cadre'] }])
    expect(await (await fetch(`${other.cloud.url}/console/people`)).text()).toContain('cadre')
    await other.close()
  })

  it('is nobody where there is no such collection', async () => {
    const other = await openWorld()
    expect(await identities(other.cloud.url)).toEqual([])
    await other.close()
  })
})
