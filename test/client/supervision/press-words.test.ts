import { isQuietNow, lastPressWords, nextPressWords } from '@/src/features/problem/press-words'

const today = '2026-06-16'

it('says of the next step that it is due from its day on, and the day before then', () => {
  const next = { step: 'notice', by: 'supervision', at: '2026-06-18T00:00:00.000Z' } as const
  expect(nextPressWords(next, today)).toBe('6月18日该发督办单')
  expect(nextPressWords(next, '2026-06-18')).toBe('该发督办单了')
  expect(nextPressWords({ ...next, step: 'remind', by: 'timer' }, today)).toBe('6月18日自动催办')
  expect(nextPressWords(null, today)).toBeUndefined()
})

it('says what was done last, and whether the receipt was signed', () => {
  const last = { step: 'notice', at: '2026-06-15T01:41:00.000Z', signedAt: null, leaderName: null } as const
  expect(lastPressWords(last, today)).toBe('6月15日发督办单，还没签收')
  expect(lastPressWords({ ...last, signedAt: '2026-06-16T01:00:00.000Z' }, today)).toBe('6月15日发督办单，6月16日签收')
  expect(lastPressWords({ ...last, step: 'leader', leaderName: '演示领导甲' }, today)).toBe('6月15日报给演示领导甲')
  expect(lastPressWords(null, today)).toBe('还没有催过')
})

it('is quiet from nine in the evening to eight, but for what is most urgent', () => {
  expect(isQuietNow('general', '2026-06-16T12:59:00.000Z')).toBe(false)
  expect(isQuietNow('general', '2026-06-16T13:00:00.000Z')).toBe(true)
  expect(isQuietNow('urgent', '2026-06-16T23:59:00.000Z')).toBe(true)
  expect(isQuietNow('critical', '2026-06-16T13:00:00.000Z')).toBe(false)
})
