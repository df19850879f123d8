import { readableBy, readerToken } from '@/domain/report/audience'
import { changesOf, differencesOf, paragraphsOf } from '@/domain/report/changes'
import { mayMoveReport, maySeeReport, moveReport, type Report, reportKinds, reportPeriod, reportPeriodBefore } from '@/domain/report/report'
import { leadOf, sectionsOf } from '@/domain/report/sections'
import type { IndicatorLine, Snapshot } from '@/domain/report/snapshot'
import { reportTitle } from '@/domain/report/title'
import type { Role } from '@/domain/people/role'

const rate = (numerator: number, denominator: number, targetPercent: number) => ({ numerator, denominator, targetPercent, leftOut: [] })

const snapshotOf = (changed: Partial<Snapshot> = {}): Snapshot => ({
  id: 's1', rulesVersion: 'figures-1', takenAt: '2026-07-01T02:00:00.000Z', kind: 'halfYear', from: '2026-01-01', to: '2026-06-30',
  coverage: { obligedCount: 9, short: [{ name: '演示干部甲', holds: 1 }], keyUnionCount: 17, pairedKeyUnionCount: 17 },
  visits: { year: 2026, fieldDone: 12, fieldWanted: 20, remoteDone: 3, pairCount: 10, pairsReached: 4, pairsBegun: 3, pairsNone: 3 },
  problems: {
    total: 60, running: 20, byState: { closed: 30 }, lights: { green: 12, blue: 3, yellow: 1, red: 1 }, submitted: 60, closed: 30,
    kinds: [{ category: 'pay', count: 40 }, { category: 'safety', count: 20 }], months: [{ month: '2026-06', submitted: 60, closed: 30 }],
  },
  rates: { response: rate(60, 60, 100), resolution: rate(57, 60, 95), satisfaction: rate(0, 0, 95), onTime: rate(3, 4, 100) },
  activities: [{ kind: 'competition', count: 2 }], indicators: [],
  deepening: { practices: [{ title: '错峰热饭', unionName: '演示企业工会', copyCount: 2 }], proposals: [{ title: '夜班补贴', body: '区政府', on: '2026-05-08', state: 'adopted' }] },
  lists: {
    late: [{ id: 'p1', number: 'GX-2026-00017', category: 'pay', unionName: '', ownerName: '演示干部甲', dueOn: '2026-06-05', light: 'red' }], lateCount: 2, unvisited: [], unpaired: [],
  },
  ...changed,
})

const report: Report = {
  id: 'r1', kind: 'halfYear', from: '2026-01-01', to: '2026-06-30', title: '2026年上半年工作总结', edition: 1, correctsId: null, correction: '', snapshotId: 's1',
  comparedWithId: null, state: 'draft', addressee: '领导小组各成员', signature: '领导小组办公室', words: {}, nextSteps: [], audience: ['cadre'], sentBack: null,
  submitted: null, approved: null, published: null, version: 1,
}
const actor = (personId: string, ...roles: Role[]) => ({ personId, name: personId, roles })
const now = '2026-07-02T02:00:00.000Z'
const sentences = (snapshot: Snapshot, before: Snapshot | null) => changesOf(snapshot, before).flatMap((change) => paragraphsOf([change]))

describe('what a report says of a figure', () => {
  it('names its n, what it was, the clause and whether the threshold is reached', () => {
    const before = snapshotOf({ rates: { ...snapshotOf().rates, resolution: rate(20, 24, 95) } })
    expect(sentences(snapshotOf(), before)).toContain('解决率 95%（57/60），上期 83.3%（20/24），上升；达到方案“不低于 95%”的要求（重点任务：解决问题）。')
    expect(sentences(snapshotOf(), null)).toContain('联系不少于 2 个基层工会的人 88.9%（8/9）；未达到方案“100%”的要求（重点任务：对口联系）。')
  })

  it('says that there is no data, and judges nothing by it', () => {
    expect(sentences(snapshotOf(), null)).toContain('满意率：暂无数据；方案要求“不低于 95%”（重点任务：解决问题）。')
  })

  it('compares what is counted over the year only with the same year', () => {
    const before = snapshotOf({ visits: { ...snapshotOf().visits, year: 2025, fieldDone: 20 } })
    expect(sentences(snapshotOf(), before)).toContain('今年以来实地走访 12 次（重点任务：调查研究）。')
    expect(sentences(snapshotOf(), snapshotOf())).toContain('今年以来实地走访 12 次，上期 12 次，持平（重点任务：调查研究）。')
  })

  it('shows the interval of few cases and compares them with nothing', () => {
    const said = sentences(snapshotOf(), snapshotOf()).find((sentence) => sentence.startsWith('按时办结率'))!
    expect(said).toContain('按时办结率 75%（3/4，件数少，约 30%–95%），上期 75%（3/4，件数少，约 30%–95%）；')
    expect(said).not.toMatch(/上升|下降|持平/)
  })

  it('tells two editions apart figure by figure', () => {
    const corrected = snapshotOf({ problems: { ...snapshotOf().problems, submitted: 61 } })
    expect(differencesOf(corrected, snapshotOf())).toEqual([{ subject: '解决问题：职工反映', now: '61 件', was: '60 件' }])
    expect(differencesOf(snapshotOf(), snapshotOf())).toEqual([])
  })
})

describe('the paragraphs of a report', () => {
  it('name a clause once, at their end, and each figure’s own threshold in its sentence', () => {
    const [pairing, , solving] = sectionsOf(report, snapshotOf(), null, null)
    expect(pairing!.paragraphs).toEqual(['重点基层工会有人联系 100%（17/17）；达到方案“100%”的要求。联系不少于 2 个基层工会的人 88.9%（8/9）；未达到方案“100%”的要求（以上各项依据重点任务：对口联系）。'])
    expect(solving!.paragraphs).toHaveLength(1)
    expect(solving!.paragraphs[0]!.split('。').filter(Boolean)).toHaveLength(6)
    expect(solving!.paragraphs[0]!.match(/重点任务：解决问题/g)).toHaveLength(1)
  })

  it('never cover two clauses with one citation', () => {
    const change = changesOf(snapshotOf(), null)[0]!
    const other = { ...change, clause: '工作目标：作用发挥强' }
    expect(paragraphsOf([change, other, other]).map((paragraph) => /（([^（]*)）。$/.exec(paragraph)![1])).toEqual(['重点任务：对口联系', '以上各项依据工作目标：作用发挥强'])
    expect(paragraphsOf([])).toEqual([])
  })
})

describe('the parts of a report', () => {
  it('are the four key tasks, the five goals and what the office wrote, in the plan’s order', () => {
    const written: Report = { ...report, words: { judgement: '总体平稳。' }, nextSteps: [{ text: '补齐联系点', ownerName: '演示干部甲', dueOn: '2026-08-31' }, { text: '再走一遍。', ownerName: '', dueOn: null }] }
    const sections = sectionsOf(written, snapshotOf(), null, null)
    expect(sections.map(({ heading }) => heading)).toEqual(['一、对口联系', '二、调查研究', '三、解决问题', '四、巩固深化', '五、五个目标', '六、总体评价', '七、下一步工作'])
    expect(sections[5]!.words).toBe('总体平稳。')
    expect(sections[6]!.paragraphs).toEqual(['1. 补齐联系点（责任人：演示干部甲，最晚2026年8月31日）。', '2. 再走一遍。'])
    expect(leadOf(snapshotOf())).toBe('2026年1月1日至6月30日的情况如下。数据取自联系点台账，截至2026年7月1日。')
  })

  it('name the practices and proposals of the period with what became of them', () => {
    const [practices, proposals] = sectionsOf(report, snapshotOf(), null, null)[3]!.tables
    expect(practices!.rows).toEqual([['错峰热饭', '演示企业工会', 2]])
    expect(proposals!.rows).toEqual([['夜班补贴', '区政府', '2026年5月8日', '已采纳']])
  })

  it('list late lines without a word of what was reported, and say how many are not listed', () => {
    const late = sectionsOf(report, snapshotOf(), null, null).flatMap(({ tables }) => tables).find(({ title }) => title === '逾期问题')!
    expect(late.rows).toEqual([['GX-2026-00017', '劳动报酬', '—', '演示干部甲', '2026年6月5日', '逾期未动']])
    expect(late.note).toBe('共 2 件，列出 1 件。')
  })

  it('say that there is no figure where there is none, and no light but that its day has come near', () => {
    const line: IndicatorLine = { id: 'i1', theme: 'organization', title: '按期换届率', unit: '', clause: '组织功能强', target: { kind: 'percent', atLeast: 100 }, dueOn: null, value: null, valueOn: null, light: 'green' }
    const none = { kind: 'ratio', numerator: 0, denominator: 0 } as const
    const lastCells = ([['green', null], ['green', none], ['red', none], [null, null]] as const).map(([light, value]) => {
      const tables = sectionsOf(report, snapshotOf({ indicators: [{ ...line, light, value }] }), null, null).flatMap((section) => section.tables)
      return tables.find(({ title }) => title === '组织功能强')!.rows[0]!.at(-1)
    })
    expect(lastCells).toEqual(['暂无数据', '暂无数据', '逾期未动', '暂无数据'])
  })

  it('open with the differences in another edition', () => {
    const second: Report = { ...report, edition: 2, correctsId: 'r1', correction: '补登一件' }
    const [first] = sectionsOf(second, snapshotOf(), null, snapshotOf())
    expect(first).toMatchObject({ heading: '一、更正说明', paragraphs: ['本版为第 2 版，更正原因：补登一件。'], tables: [{ note: '数据没有变化。' }] })
  })
})

describe('a report’s way', () => {
  it('is draft, submitted, approved, published, each step by whose it is', () => {
    let current = report
    for (const [command, who, state] of [['submit', actor('a', 'office'), 'submitted'], ['approve', actor('l', 'leader'), 'approved'], ['publish', actor('a', 'office'), 'published']] as const) {
      expect(mayMoveReport(who, current)).toContain(command)
      current = moveReport(current, command, who, now)
      expect(current.state).toBe(state)
    }
    expect(current).toMatchObject({ version: 4, approved: { personId: 'l', at: now } })
    expect(mayMoveReport(actor('x', 'office', 'leader'), current)).toEqual(['correct'])
  })

  it('never lets whoever submitted it approve it', () => {
    const both = actor('a', 'office', 'leader')
    const submitted = moveReport(report, 'submit', both, now)
    expect(() => moveReport(submitted, 'approve', both, now)).toThrow(expect.objectContaining({ details: { rule: 'ownReport' } }))
    expect(mayMoveReport(both, submitted)).toEqual(['sendBack'])
  })

  it('refuses every other step by state, and by role first', () => {
    expect(() => moveReport(report, 'publish', actor('a', 'office'), now)).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
    expect(() => moveReport(report, 'publish', actor('c', 'cadre'), now)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
  })

  it('ends with those it was sent to', () => {
    const published: Report = { ...report, state: 'published' }
    expect([maySeeReport(actor('c', 'cadre'), report), maySeeReport(actor('c', 'cadre'), published), maySeeReport(actor('c', 'chair'), published)]).toEqual([false, true, false])
    expect(readableBy(['cadre'])).toContain(readerToken(['cadre', 'chair', 'worker']))
    expect(readableBy(['cadre'])).not.toContain(readerToken(['chair', 'worker']))
    expect(readableBy(['everyone'])).toContain(readerToken(['worker']))
  })
})

describe('the stretch of a report', () => {
  it.each([
    ['bimonthly', '2026-04-30', '2026-03-01', '2026-04-30', '2026年3—4月工作调度情况'],
    ['quarterly', '2026-12-31', '2026-10-01', '2026-12-31', '2026年第四季度工作小结'],
    ['halfYear', '2026-07-01', '2026-07-01', '2026-12-31', '2026年下半年工作总结'],
    ['yearly', '2026-06-16', '2026-01-01', '2026-12-31', '2026年工作总结'],
  ] as const)('of kind %s holds %s from %s to %s', (kind, on, from, to, title) => {
    expect(reportPeriod(kind, on)).toMatchObject({ from, to })
    expect(reportTitle(kind, from)).toBe(title)
  })

  it.each(reportKinds)('of kind %s follows the one before without a gap', (kind) => {
    const { from } = reportPeriod(kind, '2026-06-16')
    const before = reportPeriodBefore(kind, from)
    expect(reportPeriod(kind, before.from)).toEqual(before)
    expect(Date.parse(from) - Date.parse(before.to)).toBe(86_400_000)
  })
})
