import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import ChartsPage from '@/src/packages/leader/pages/charts'
import VisitSurveyPage from '@/src/packages/cadre/pages/visit-survey'
import { type Dot, dotsOf, type MapRow, scaleOf, scaleWords, silence } from '@/src/features/liaison/map-words'
import { startWorld, type World } from '../../support/world'
import { sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

jest.setTimeout(60_000)

const at = (latitude: number, longitude: number, lastContactOn: string | null = null): MapRow => ({
  id: `union-${latitude}-${longitude}`, name: '演示工会', isKey: false, latitude, longitude, system: 'gcj02', lastContactOn, lastFieldOn: null,
})

describe('the plan of unions', () => {
  it('keeps one scale on both axes, with north above, and everything within the picture', () => {
    const [south, north, east] = dotsOf([at(40.9, 117.9), at(41, 117.9), at(40.9, 118)], '2026-06-16') as [Dot, Dot, Dot]
    expect(north.y).toBeLessThan(south.y)
    expect(east.x - south.x).toBeCloseTo((south.y - north.y) * Math.cos((40.95 * Math.PI) / 180), 0)
    for (const { x, y } of [south, north, east]) expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThanOrEqual(7)
  })

  it('draws a scale that is as long as it says', () => {
    const rows = [at(40.9, 117.9), at(41, 117.9)]
    const [one, other] = dotsOf(rows, '2026-06-16') as [Dot, Dot]
    const { meters, percent } = scaleOf(rows)
    expect(scaleWords(meters)).toBe('2 公里')
    expect((meters / percent) * Math.abs(one.y - other.y)).toBeCloseTo(11_119, -2)
    expect(scaleWords(scaleOf([at(40.9, 117.9)]).meters)).toBe('200 米')
  })

  it('says the silence in days, to the day on which its kind changes, and numbers the longest first', () => {
    const today = '2026-06-16'
    expect(['2026-06-16', '2026-06-15', null].map((on) => silence(on, today))).toEqual(['今天联系过', '1 天没联系', '还没联系过'])
    const days = ['2026-05-17', '2026-05-16', '2026-03-18', '2026-03-17', null]
    expect(dotsOf(days.map((on, i) => at(40 + i, 117, on)), today).map(({ reach, number }) => `${number} ${reach}`)).toEqual(['1 never', '2 long', '3 while', '4 while', '5 recent'])
  })
})

describe('the map of unions', () => {
  let world: World
  let placed: { id: string; name: string }
  let bare: { id: string; name: string }
  beforeAll(async () => {
    world = await startWorld('2026-06-16T01:41:00.000Z')
    const place = { name: '正门', latitude: 40.96, longitude: 117.95, system: 'gcj02' as const, radiusMeters: 300 }
    placed = await world.union({ name: '演示城东工会', isKey: true, places: [place] })
    bare = await world.union({ name: '演示城西工会' })
    await world.union({ name: '演示城南工会', places: [{ ...place, latitude: 40.9 }] })
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('unions').doc(placed.id).update({ data: { lastContactOn: '2026-06-04' } })
    await world.person({ openid: 'o-leader', name: '演示领导甲', roles: ['leader'] })
  })
  afterAll(() => world.stop())
  afterEach(cleanup)

  it('shows each union with how long it was not in touch, opens its card, and lists the same in words', async () => {
    sitDown(world, 'o-leader')
    render(<VisitSurveyPage />)
    await tap('地图')
    fireEvent.click(await screen.findByRole('button', { name: '演示城东工会，12 天没联系，重点' }))
    expect(device.opened.at(-1)).toBe(`/packages/cadre/pages/union/index?id=${placed.id}`)
    screen.getByText('示意图：只画工会之间的方向和远近，没有道路和边界。号码和下面的名单一样。')
    screen.getByText('2 公里')
    expect(screen.queryByText('演示城南工会')).toBeNull()
    await tapLabel('还没联系过 1 个，看名单')
    screen.getByText('演示城南工会')
    await tapLabel('30 天内联系过 1 个，看名单')
    await tap('演示城东工会')
    expect(device.opened).toHaveLength(2)
  })

  it('names, under it, the unions it cannot show, and opens their cards too', async () => {
    sitDown(world, 'o-leader')
    render(<VisitSurveyPage />)
    await tap('地图')
    await screen.findByText('没有登记地点，不在图上')
    await tap('演示城西工会')
    expect(device.opened.at(-1)).toBe(`/packages/cadre/pages/union/index?id=${bare.id}`)
  })

  it('stands among the charts of the overview, and follows the union chosen there', async () => {
    sitDown(world, 'o-leader')
    render(<ChartsPage />)
    await screen.findByRole('button', { name: '演示城南工会，还没联系过' })
    await tapLabel('工会：全区，点按更换')
    fireEvent.click(await within(await screen.findByRole('dialog', { name: '看哪个工会' })).findByText(bare.name))
    await screen.findByText('还没有工会登记地点')
    await screen.findByText('没有登记地点，不在图上')
    expect(screen.queryByRole('button', { name: '演示城南工会，还没联系过' })).toBeNull()
  })
})
