import { checkInWords, remoteWords } from '@/src/features/visit/check-in-words'
import type { PlaceReason } from '@/src/features/visit/draft'

interface Given {
  distanceMeters?: number | null
  placeName?: string | null
  accuracyMeters?: number | null
  reason?: PlaceReason | null
}

const words = (placing: 'in' | 'out' | 'unsure' | 'none', given: Given = {}) =>
  checkInWords({ placing, distanceMeters: null, placeName: null, accuracyMeters: null, reason: null, ...given })

describe('a check-in in range', () => {
  it.each([
    [4, '离校门约 10 米'],
    [78, '离校门约 80 米'],
    [994, '离校门约 990 米'],
    [1180, '离校门约 1.2 公里'],
  ])('says how far %d metres are, to ten metres below a kilometre', (distanceMeters, text) => {
    expect(words('in', { distanceMeters, placeName: '校门', accuracyMeters: 20 })).toMatchObject({ title: '已签到，在范围内', text })
  })

  it('is the only one with a tick, and asks for nothing more', () => {
    const proven = (['in', 'out', 'unsure', 'none'] as const).filter((placing) => words(placing).isProven)
    expect(proven).toEqual(['in'])
    expect(words('in').icon).toBe('checkc')
    expect(words('in').placeAction).toBeUndefined()
  })
})

describe('a check-in out of range', () => {
  it('names the distance to the nearest place, known by name or not, and offers to locate again', () => {
    expect(words('out', { distanceMeters: 1230 })).toMatchObject({ title: '已签到，不在范围内', text: '离最近的工会地点约 1.2 公里', placeAction: '再定位一次' })
    expect(words('out', { distanceMeters: 640, placeName: '北门' }).text).toBe('离北门约 640 米')
  })
})

describe('a check-in of which nobody can tell', () => {
  it.each([
    ['the phone is too rough', { distanceMeters: 200, accuracyMeters: 260 }, '定位误差约 260 米。写一句，或再定位一次。'],
    ['the phone is far too rough', { distanceMeters: 200, accuracyMeters: 1500 }, '定位误差约 1.5 公里。写一句，或再定位一次。'],
    ['the phone does not say how rough it is', { distanceMeters: 200, accuracyMeters: null }, '离最近的工会地点约 200 米，手机没说误差多大。写一句，或再定位一次。'],
    ['the union has no known place', { distanceMeters: null, accuracyMeters: 20 }, '这个工会还没有登记地点，没法比对。写一句在哪儿就行。'],
  ])('says why when %s', (_why, given, text) => {
    expect(words('unsure', given)).toMatchObject({ title: '已签到，不确定在不在', text })
  })

  it('offers to locate again only where that can help', () => {
    expect(words('unsure', { distanceMeters: 200 }).placeAction).toBe('再定位一次')
    expect(words('unsure', { distanceMeters: null }).placeAction).toBeUndefined()
  })
})

describe('a check-in without a place', () => {
  it.each([['notGiven'], ['refused'], ['off'], ['timeout'], ['unavailable']] as const)('names the two other proofs, and can be given a place later when it was %s', (reason) => {
    const { title, text, placeAction } = words('none', { reason })
    expect(title).toBe('没给位置，也可以')
    expect(text).toMatch(/(扫码|扫工会的码).*主席确认/)
    expect(placeAction).toBe('补上位置')
  })

  it('says a different thing for each reason', () => {
    const texts = (['notGiven', 'refused', 'off', 'timeout', 'unavailable'] as const).map((reason) => words('none', { reason }).text)
    expect(new Set(texts).size).toBe(5)
  })
})

describe('the words of every check-in', () => {
  const all = (['in', 'out', 'unsure', 'none'] as const).flatMap((placing) =>
    [null, 80, 1200].flatMap((distanceMeters) =>
      [null, 20, 260, 900].flatMap((accuracyMeters) =>
        ([null, 'refused', 'off', 'timeout', 'unavailable', 'notGiven'] as const).map((reason) => words(placing, { distanceMeters, accuracyMeters, reason })),
      ),
    ),
  )

  it('never accuse, and ask nothing as a duty', () => {
    expect(all.filter(({ title, text }) => /作弊|异常|违规|必须|打卡|null|undefined|NaN/.test(title + text))).toEqual([])
  })

  it('speak of video and phone as contact, never as a field visit', () => {
    expect(remoteWords('phone').text).toBe('算联系，不算实地走访，不用位置。')
    expect(remoteWords('video').placeAction).toBeUndefined()
  })
})
