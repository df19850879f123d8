import { existsSync } from 'node:fs'
import path from 'node:path'
import { startWorld, type World } from '../support/world'
import { bootWeapp, type WeappApp } from './support/boot'
import { dist } from './support/dist'

interface Marker { id: number; latitude: number; longitude: number; iconPath: string; callout: { content: string }; label: { content: string } }

describe('the map of unions in the WeChat build', () => {
  let world: World
  let app: WeappApp | undefined
  const union: Record<string, string> = {}
  beforeAll(async () => {
    world = await startWorld('2026-06-16T01:41:00.000Z')
    const place = { name: '正门', latitude: 40.96, longitude: 117.95, system: 'gcj02' as const, radiusMeters: 300 }
    const days = { recent: '2026-06-04', while: '2026-05-01', long: '2025-12-01', never: null }
    const { db } = await import('@/cloudfunctions/lib/cloud')
    for (const [reach, lastContactOn] of Object.entries(days)) {
      const { id } = await world.union({ name: `演示${reach}工会`, places: [place] })
      union[reach] = id
      if (lastContactOn) await db.collection('unions').doc(id).update({ data: { lastContactOn } })
    }
    await world.union({ name: '演示城西工会' })
    await world.person({ openid: 'weapp-leader', name: '演示领导甲', roles: ['leader'] })
  })
  afterEach(() => app?.close())
  afterAll(() => world.stop())

  it.each(['packages/leader/pages/charts/index', 'packages/cadre/pages/visit-survey/index'])('has, on %s, a marker of its own picture for each kind of silence, in words too', async (route) => {
    app = await bootWeapp({ openid: 'weapp-leader', callFunction: async (name, event) => {
      const answer = await world.cloud.invoke(name, event, 'weapp-leader')
      if ('result' in answer) return answer.result
      throw Object.assign(new Error(answer.errMsg), answer)
    } })
    const page = await app.open(route)
    if (route.includes('survey')) await page.tapText('地图')
    await page.waitForText('没有登记地点，不在图上')
    expect(page.text()).toContain('演示城西工会')
    const markers = (await page.given('wx-map', 'markers')) as Marker[]
    const told = markers.map(({ iconPath, callout, label }) => [path.basename(iconPath, '.png'), label.content, callout.content.split('\n')[1]])
    expect(told).toEqual([
      ['never', '没联系过', '还没联系过，看工会卡片 ›'],
      ['long', '197 天', '197 天没联系，看工会卡片 ›'],
      ['while', '46 天', '46 天没联系，看工会卡片 ›'],
      ['recent', '12 天', '12 天没联系，看工会卡片 ›'],
    ])
    for (const { iconPath, latitude, longitude } of markers) {
      expect(existsSync(path.join(dist, iconPath))).toBe(true)
      expect(iconPath.split('/').slice(0, 3)).toEqual(['', ...route.split('/').slice(0, 2)])
      expect([latitude, longitude]).toEqual([40.96, 117.95])
    }
    await page.hear('wx-map', 'callouttap', { markerId: markers[1]!.id })
    await app.waitForPage('packages/cadre/pages/union/index')
  })
})
