import { errorCodes } from '@/domain/errors'
import { ClientError, type ClientErrorCode } from '@/src/lib/client-error'
import { failureOf, messageOf } from '@/src/lib/messages'

const codes: readonly ClientErrorCode[] = [...errorCodes, 'OFFLINE', 'TIMEOUT']
/** Letters, digits of codes and exclamation marks have no place in what people read; 20 seconds are said in figures. */
const systemWords = /[A-Za-z!！]|\d{3}/

describe('what goes wrong', () => {
  it.each(codes)('is said in plain Chinese: %s', (code) => {
    const sentence = messageOf(new ClientError(code))
    expect(sentence).toMatch(/^[^。]+[。]?.*。$|^[^。]+。$/)
    expect(sentence).not.toMatch(systemWords)
  })

  it('has a sentence of its own for each code', () => {
    expect(new Set(codes.map((code) => messageOf(new ClientError(code)))).size).toBe(codes.length)
  })

  it('never shows what was thrown', () => {
    expect(messageOf(new TypeError('x is not a function'))).toBe(messageOf(new ClientError('INTERNAL')))
  })

  it('names the state and whose turn it is', () => {
    const details = { state: 'resolved', command: 'assign', whoMayDoWhatNow: [{ command: 'answer', rights: ['reporter'] }] }
    expect(messageOf(new ClientError('STATE_FORBIDS', details))).toBe('这件在“待回访”，现在由反映人来办。')
  })

  it('says from when it goes again what was done too often', () => {
    const until = (retryAt: string) => messageOf(new ClientError('RATE_LIMITED', { retryAt }))
    const now = Date.parse('2026-06-16T02:30:00.000Z')
    jest.useFakeTimers({ now })
    try {
      expect(until('2026-06-16T03:00:00.000Z')).toBe('这一会儿做得太多了，写的内容都还在。歇一歇再来，11:00 以后就可以。')
      expect(until('2026-06-17T00:00:00.000Z')).toMatch(/歇一歇再来，明天 08:00 以后就可以。$/)
      expect(failureOf(new ClientError('RATE_LIMITED', { retryAt: '2026-06-16T03:00:00.000Z' }), '名册').note).toMatch(/11:00 以后就可以/)
    } finally {
      jest.useRealTimers()
    }
  })

  it('says of an ended problem that nothing is left to do', () => {
    expect(messageOf(new ClientError('STATE_FORBIDS', { state: 'withdrawn', whoMayDoWhatNow: [] }))).toBe('这件在“已撤回”，现在不用再办了。')
  })
})

describe('a list that was not fetched', () => {
  it('says what is safe', () => {
    expect(failureOf(new ClientError('OFFLINE'), '列表')).toEqual({ title: '列表没有取到', note: '网络断了一下，您写的内容都还在。' })
  })

  it('says the same of a foreign problem and of a missing one', () => {
    expect(failureOf(new ClientError('NOT_FOUND'), '这件诉求')).toEqual({ title: '没有找到这件，可能已并案或号码有误。', isFinal: true })
  })
})
