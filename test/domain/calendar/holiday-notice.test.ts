import fc from 'fast-check'
import { publishedCalendar } from '@/cloudfunctions/lib/calendar'
import { isFault, readNotice, withYear } from '@/domain/calendar/holiday.notice'

/** As published (国办发明电〔2024〕12号), with its head and its tail. */
const of2025 = `国务院办公厅关于2025年部分节假日安排的通知
经国务院批准，现将2025年元旦、春节、清明节、劳动节、端午节、国庆节和中秋节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`

const ofYear = (days: Readonly<Record<string, string>>, year: number): string[] => Object.keys(days).filter((on) => on.startsWith(`${year}-`)).sort()

describe('the notice of a year’s holidays', () => {
  it('is read to the very days of the published calendar', () => {
    const read = readNotice(of2025, 2025)
    if (isFault(read)) throw new Error(read.why)
    const published = publishedCalendar()
    expect(Object.keys(read.holidays).sort()).toEqual(ofYear(published.holidays, 2025))
    expect(Object.keys(read.makeupWorkdays).sort()).toEqual(ofYear(published.makeupWorkdays, 2025))
    expect(read.holidays['2025-10-06']).toBe('国庆节、中秋节')
  })

  it('is read without its numbers, in one line, and over the end of a month', () => {
    const read = readNotice('一、元旦：1月1日至3日放假，共3天。二、劳动节：4月29日至5月3日放假调休。', 2023)
    expect(isFault(read) ? read : Object.keys(read.holidays)).toEqual(['2023-01-01', '2023-01-02', '2023-01-03', '2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'])
  })

  it.each([
    ['明年的放假安排还没有出来', 'nothing'],
    ['一、元旦：1月1日至13月40日放假。', 'day'],
    ['一、元旦：1月3日至1日放假。', 'order'],
    ['一、元旦：1月1日放假。1月4日上班。', 'weekend'],
    ['一、春节：2月6日至12日放假。', 'newYear'],
  ])('refuses %s', (text, why) => {
    expect(readNotice(text, 2027)).toMatchObject({ why })
  })

  it('puts one year in the place of what was known of it, and leaves the others', () => {
    const published = publishedCalendar()
    const read = readNotice('一、元旦：1月1日（周五）至3日（周日）放假，共3天。', 2027)
    if (isFault(read)) throw new Error(read.why)
    const once = withYear(published, read)
    expect(once.knownThrough).toBe('2027-12-31')
    expect(ofYear(once.holidays, 2027)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03'])
    expect(ofYear(once.holidays, 2026)).toEqual(ofYear(published.holidays, 2026))
    expect(withYear(once, { ...read, holidays: {} }).holidays).not.toHaveProperty('2027-01-01')
  })

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2020, max: 2100 }), (text, year) => void readNotice(text, year)), { seed: 7, numRuns: 2000 })
  })
})
