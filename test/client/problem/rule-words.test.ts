import { ClientError } from '@/src/lib/client-error'
import { problemMessageOf, ruleWords } from '@/src/features/problem/rule-words'

const today = '2026-06-16'
const refusal = (details: Record<string, unknown>) => problemMessageOf(new ClientError('RULE_VIOLATED', details), today)

describe('what a rule that says no is told as', () => {
  it('is one sentence or two in plain Chinese, without system words or exclamation marks', () => {
    for (const words of Object.values(ruleWords)) {
      expect(words).toMatch(/[。]$/)
      expect(words).not.toMatch(/[A-Za-z]|！|请勿|错误|参数|失败/)
      expect(words.length).toBeLessThanOrEqual(60)
    }
  })

  it('names the last day where the answer says it: 24:00 of a day is that day', () => {
    expect(refusal({ rule: 'tooLate', until: '2026-06-24T16:00:00.000Z' })).toMatch(/^要在 6月24日当天或之前/)
    expect(refusal({ rule: 'tooEarly', from: '2026-07-01' })).toMatch(/^7月1日起才能办这一步/)
    expect(refusal({ rule: 'tooManyWorkdays', most: 3 })).toBe('最多 3 个工作日，没有保存。改少一点再交。')
    expect(refusal({ rule: 'tooLate' })).toBe(ruleWords.tooLate)
  })

  it('falls back for a rule that only a newer version knows, and leaves other failures their own words', () => {
    expect(refusal({ rule: 'fromTheFuture' })).toBe('按规定这样办不行，没有保存。')
    expect(problemMessageOf(new ClientError('OFFLINE'), today)).toBe('没有网络。写的内容都还在，连上网再试一次。')
  })
})
