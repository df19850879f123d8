import fc from 'fast-check'
import { digestWords, failureOf, fieldText, isTurn, maySpend, mostAttempts, retryAt, ringsAt } from '@/domain/notice/delivery'

/** WeChat's rules for its fields, as its documentation of subscribeMessage.send has them. */
const rules: Readonly<Record<string, RegExp>> = {
  thing1: /^[^]{1,20}$/u, phrase3: /^\p{Script=Han}{1,5}$/u, character_string2: /^[\x20-\x7e]{1,32}$/, number1: /^[\d.-]{1,32}$/, letter9: /^[A-Za-z]{1,32}$/,
}

describe('a text in a field of WeChat', () => {
  it.each(Object.keys(rules))('of the name %s is what that field takes, whatever it was', (field) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', '👩‍👩‍👧‍👦'.repeat(9), '\u200b', '办'.repeat(40))), (text) => {
        const given = fieldText(field, text)
        expect(given.trim()).not.toBe('')
        expect(given).toMatch(rules[field]!)
        expect([...given].length).toBeLessThanOrEqual(32)
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it.each([
    ['thing2', '食堂夜班没有热饭', '食堂夜班没有热饭'],
    ['thing2', '夜班补贴从三月到五月一直没有发班组六个人都没有', '夜班补贴从三月到五月一直没有发班组六个…'],
    ['thing2', '一二三四五六七八九十一二三四五六七八👩‍👩‍👧‍👦九', '一二三四五六七八九十一二三四五六七八…'],
    ['phrase1', '已办结 OK', '已办结'],
    ['phrase1', 'OK', '进展'],
    ['character_string1', 'GX-2026-00017（并案）', 'GX-2026-00017'],
  ])('%s: %s becomes %s', (field, text, given) => {
    expect(fieldText(field, text)).toBe(given)
  })
})

describe('a message', () => {
  it('is let through by the last two subscriptions only when something waits for the person', () => {
    expect([1, 2, 3].map((left) => maySpend('accepted', left))).toEqual([false, false, true])
    expect([0, 1, 2].map((left) => maySpend('resolved', left))).toEqual([false, true, true])
    expect([isTurn('resolved'), isTurn('closed')]).toEqual([true, false])
  })

  it('waits from 21:00 to 08:00, unless the line is 特急', () => {
    const at = (time: string) => `2026-06-16T${time}:00.000Z`
    expect(ringsAt(at('12:59'), false)).toBe(at('12:59'))
    expect(ringsAt(at('13:00'), false)).toBe('2026-06-17T00:00:00.000Z')
    expect(ringsAt(at('13:00'), true)).toBe(at('13:00'))
  })

  it('is tried again after longer and longer, five times in all', () => {
    const now = '2026-06-16T01:00:00.000Z'
    const pauses = Array.from({ length: mostAttempts }, (_, i) => retryAt(now, i + 1)).map((at) => at && (Date.parse(at) - Date.parse(now)) / 60_000)
    expect(pauses).toEqual([2, 10, 60, 360, null])
  })

  it('is not tried again when nobody knows whether it went', () => {
    expect([undefined, -501001, 43101, 47003, -604101, -1, 45009].map(failureOf)).toEqual(['cutOff', 'cutOff', 'refusedByPerson', 'refusedByWeChat', 'refusedByWeChat', 'unreachable', 'unreachable'])
  })

  it('that speaks for several fits a field', () => {
    expect([...digestWords(99)].length).toBeLessThanOrEqual(20)
  })
})
