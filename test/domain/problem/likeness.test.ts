import { notions } from '@/domain/problem/lexicon'
import { alikeFrom, bigramsOf, likeness, signature, similarTo } from '@/domain/problem/likeness'
import { matters, type Matter } from './likeness.pairs'

interface Measured { alike: number; offered: number; unlike: number; falselyOffered: number }

/** Every two tellings of a matter are alike; a matter and each that it names as unlike are not, telling by telling. */
const measure = (half: Matter['half']): Measured => {
  const of = matters.filter((matter) => matter.half === half)
  const measured: Measured = { alike: 0, offered: 0, unlike: 0, falselyOffered: 0 }
  for (const { said: [first, second, third], unlike } of of) {
    for (const [a, b] of [[first, second], [first, third], [second, third]] as const) {
      measured.alike += 1
      if (likeness(a, b) >= alikeFrom) measured.offered += 1
    }
    for (const other of of.filter(({ id }) => unlike.includes(id))) {
      ;[first, second, third].forEach((text, i) => {
        measured.unlike += 1
        if (likeness(text, other.said[i]!) >= alikeFrom) measured.falselyOffered += 1
      })
    }
  }
  return measured
}

/** Looked up as an index would: by a shared key of the signature. */
const candidates = matters.flatMap(({ id, half, category, said }) =>
  said.map((text, i) => ({ id: `${id}.${i}`, matter: id, half, text, category, keys: signature(text) })),
)

/** What a reporter sees: five lines at most, out of everything that anybody wrote. How often one of the same matter is among them. */
const found = (half: Matter['half']): { reports: number; helped: number } => {
  const asked = candidates.filter((candidate) => candidate.half === half)
  const helped = asked.filter((one) => {
    const looked = candidates.filter(({ id, keys }) => id !== one.id && keys.some((key) => one.keys.includes(key)))
    return similarTo(one, looked).some(({ candidate }) => candidate.matter === one.matter)
  })
  return { reports: asked.length, helped: helped.length }
}

describe('the labelled set', () => {
  it('has well over 200 pairs in either half, each matter once, and unlike ones within their half', () => {
    expect(new Set(matters.map(({ id }) => id)).size).toBe(matters.length)
    for (const { half, unlike } of matters) {
      for (const id of unlike) expect(matters.find((matter) => matter.id === id)?.half).toBe(half)
    }
    const [develop, heldOut] = [measure('develop'), measure('heldOut')]
    expect(develop.alike + heldOut.alike).toBeGreaterThan(200)
    expect(heldOut.alike + heldOut.unlike).toBeGreaterThan(200)
  })
})

describe('likeness', () => {
  it.each<[Matter['half'], number, number]>([
    // Measured: 95 % and 5.3 %.
    ['develop', 0.93, 0.06],
    // Measured: 83 % and 4.8 %.
    ['heldOut', 0.81, 0.055],
  ])('of the half %s finds at least %f of what is alike, and offers at most %f of what is not', (half, recall, falseOffers) => {
    const { alike, offered, unlike, falselyOffered } = measure(half)
    expect(offered / alike).toBeGreaterThan(recall)
    expect(falselyOffered / unlike).toBeLessThan(falseOffers)
  })

  it.each<[Matter['half'], number]>([['develop', 0.94], ['heldOut', 0.87]])('of the half %s offers at least %f of the reporters their own matter among five', (half, floor) => {
    const { reports, helped } = found(half)
    expect(helped / reports).toBeGreaterThan(floor)
  })

  it('is 1 of the same, 0 of nothing in common, and the same both ways', () => {
    const [a, b] = ['食堂的饭菜不新鲜', '食堂涨价太多']
    expect(likeness(a, a)).toBe(1)
    expect(likeness('', a)).toBe(0)
    expect(likeness(a, '想学焊工考证')).toBe(0)
    expect(likeness(a, b)).toBe(likeness(b, a))
  })

  it('does not mind width, case, blanks, numbers or signs', () => {
    expect(likeness('夜班补贴３个月没发！', '夜班补贴 5 个月没发')).toBe(1)
    expect(bigramsOf('ＫＰＩ考核，100 分')).toEqual(['kp', 'pi', 'i考', '考核'])
  })
})

describe('the lexicon', () => {
  it('has each word in one notion only, so that none hides another', () => {
    const words = notions.flatMap(([, group]) => group.split(' '))
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('reads a word with a gap over a few characters of one sentence, and not into the next', () => {
    expect(signature('骑手被撞')).toContain('#职业伤害')
    expect(signature('骑手昨天被车撞')).toContain('#职业伤害')
    expect(signature('只有骑手，撞见了站长')).not.toContain('#职业伤害')
  })
})

describe('what is offered', () => {
  const lines = [
    { id: 'food', text: '食堂饭菜不卫生，吃坏肚子', category: 'culture' as const },
    { id: 'pay', text: '工资拖欠两个月', category: 'pay' as const },
    { id: 'late', text: '拖欠工资，三个月没发', category: 'contract' as const },
  ]

  it('is the most alike first, the same kind before another, and no more than asked for', () => {
    const offered = similarTo({ text: '厂里拖欠我们两个月工资', category: 'pay' }, lines)
    expect(offered.map(({ candidate }) => candidate.id)).toEqual(['pay', 'late'])
    expect(similarTo({ text: '厂里拖欠我们两个月工资' }, lines, { limit: 1 })).toHaveLength(1)
    expect(similarTo({ text: '厂里拖欠我们两个月工资' }, lines, { atLeast: 1.1 })).toEqual([])
  })
})

describe('a signature', () => {
  it('is bounded, and nearly everything alike shares a key of it', () => {
    const pairs = matters.flatMap(({ said: [a, b, c] }) => [[a, b], [a, c], [b, c]] as const).filter(([a, b]) => likeness(a, b) >= alikeFrom)
    const sharing = pairs.filter(([a, b]) => signature(a).some((key) => signature(b).includes(key)))
    expect(sharing.length / pairs.length).toBeGreaterThan(0.97)
    for (const { said } of matters) for (const text of said) expect(signature(text).length).toBeLessThanOrEqual(12)
  })
})
