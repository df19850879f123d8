import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import readWorkbook, { readSheet } from 'read-excel-file/node'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { type Category, categoryWords } from '@/domain/problem/vocabulary'
import { reportPeriod } from '@/domain/report/report'
import { percentWords } from '@/domain/review/wording'
import type { Visit } from '@/domain/visit/visit'
import type { Input } from '@/types/contracts'
import type { ReportView } from '@/types/review/reports.contract'
import { naiveVisits } from '../../domain/support/naiveVisits'
import { naiveCounts, naiveFigures } from '../../domain/support/naiveFigures'
import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'
import { far, gate, near } from '../visit/stage'
import { assigned, inProgress, resolved, submitted } from '../problem/story'

const now = '2026-06-25T02:00:00.000Z'

describe('a periodic report', () => {
  let cast: Cast
  let outsider: Person
  let id: string
  const office = () => cast.world.as(cast.office.openid)
  const leader = () => cast.world.as(cast.leader.openid)
  const view = (): Promise<ReportView> => office().call('review.report', { id })
  const move = async (who: ReturnType<typeof office>, command: 'submit' | 'approve' | 'publish' | 'sendBack', reason?: string) => {
    const { version } = await view()
    return who.call('review.moveReport', { submissionId: submissionId(), id, version, command, ...(reason ? { reason } : {}) })
  }
  const bytesOf = async (format: 'word' | 'excel') => {
    const { url, fileName } = await office().call('review.exportReport', { id, format })
    return { bytes: Buffer.from(await (await fetch(url)).arrayBuffer()), fileName }
  }

  /** Of six visits two count: one on a day of its own, one of two on the same day; not one out of range, a call, nor one taken back. */
  const visited = async (): Promise<void> => {
    const hall = await cast.world.union({ name: '演示热力公司工会', isKey: true, places: [gate] })
    await cast.world.pair({ person: cast.owner, unionId: hall.id })
    const as = cast.world.as(cast.owner.openid)
    const visit = async (at: string, more: Partial<Input<'visit.checkIn'>> = {}): Promise<string> => {
      cast.world.at(at)
      const { visitId } = await as.call('visit.checkIn', { submissionId: submissionId(), unionId: hall.id, mode: 'field', fix: near, ...more })
      await as.call('visit.finish', { submissionId: submissionId(), visitId, topics: ['lifeQuality'], record: '看了锅炉房，谈了夜班补贴。', photos: [], problems: [] })
      return visitId
    }
    await visit('2026-06-18T02:00:00.000Z')
    await visit('2026-06-22T02:00:00.000Z')
    await visit('2026-06-22T06:00:00.000Z')
    await visit('2026-06-23T02:00:00.000Z', { fix: far })
    await visit('2026-06-23T06:00:00.000Z', { mode: 'phone', fix: null })
    const visitId = await visit('2026-06-24T02:00:00.000Z')
    await as.call('visit.cancel', { submissionId: submissionId(), visitId, reason: '记重了' })
  }

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    outsider = await cast.world.person({ openid: 'o_outsider', name: '演示职工丙' })
    await cast.world.pair({ person: cast.owner, unionId: cast.union.id })
    await submitted(cast)
    await submitted(cast, { category: 'safety', anonymity: 'anonymous' })
    await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    await assigned(cast)
    await inProgress(cast)
    const line = await resolved(cast)
    await cast.world.as(cast.worker.openid).call('problem.answer', { id: line.id, submissionId: submissionId(), answer: 'solved', satisfaction: 'fair' })
    await visited()
    cast.world.at(now)
    id = (await office().call('review.compileReport', { submissionId: submissionId(), kind: 'halfYear', on: '2026-06-25' })).id
  })
  afterAll(() => cast.world.stop())

  it('has the same figures on the overview, in the report, in Word, in Excel and in a naive fold over the whole history', async () => {
    const { problems, kinds, closedInPeriod } = await leader().call('review.overview', { period: 'half' })
    const report = await view()
    const histories = new Map<string, ProblemEvent[]>()
    for (const { problemId, event } of (await cast.world.documents<{ problemId: string; seq: number; event: ProblemEvent }>('history')).sort((a, b) => a.seq - b.seq)) {
      histories.set(problemId, [...(histories.get(problemId) ?? []), event])
    }
    const naive = naiveFigures(histories.values(), reportPeriod('halfYear', '2026-06-25'), now)
    const counts = naiveCounts(histories.values(), reportPeriod('halfYear', '2026-06-25'))
    const { value: word } = await mammoth.convertToHtml({ buffer: (await bytesOf('word')).bytes })
    const { bytes } = await bytesOf('excel')
    const rates = await readSheet(bytes, '四率')
    const sections = JSON.stringify(report.sections)

    for (const [row, name, words] of [[1, 'response', '响应率'], [2, 'resolution', '解决率'], [3, 'satisfaction', '满意率'], [4, 'onTime', '按时办结率']] as const) {
      const { numerator, denominator } = naive[name]
      expect(denominator).toBeGreaterThan(0)
      expect(problems.rates[name]).toMatchObject({ numerator, denominator })
      const said = `${words} ${percentWords(numerator, denominator)}（${numerator}/${denominator}`
      expect(sections).toContain(said)
      expect(word).toContain(said)
      expect(rates[row]!.slice(0, 3)).toEqual([words, numerator, denominator])
    }
    expect([problems.submittedInPeriod, closedInPeriod]).toEqual([naive.submitted, counts.closed])
    expect(counts.closed).toBeGreaterThan(0)
    for (const said of [`职工反映 ${naive.submitted} 件`, `销号 ${counts.closed} 件`]) {
      for (const place of [sections, word, JSON.stringify(await readSheet(bytes, '情况'))]) expect(place).toContain(said)
    }
    expect(Object.fromEntries(kinds.map(({ category, count }) => [category, count]))).toEqual(counts.kinds)
    const tabled = report.sections.flatMap(({ tables }) => tables).find(({ title }) => title === '反映问题的类别')!
    expect(Object.fromEntries(tabled.rows)).toEqual(Object.fromEntries(Object.entries(counts.kinds).map(([category, count]) => [categoryWords[category as Category], count])))
    const late = await readSheet(bytes, '逾期问题')
    expect(late.length - 1).toBe(problems.lights.red + problems.lights.yellow)
  })

  it('counts visits and pairs as a naive fold over the visits and pairs themselves', async () => {
    const { coverage, visits } = await leader().call('review.overview', { period: 'half' })
    const naive = naiveVisits(await cast.world.documents<Visit>('visits'), 2026)
    expect(naive).toEqual({ field: 2, remote: 1 })
    expect({ field: visits.fieldDone, remote: visits.remoteDone }).toEqual(naive)
    const keys = await cast.world.documents<{ _id: string }>('unions', { isKey: true })
    const paired = new Set((await cast.world.documents<{ unionId: string; toOn: string | null }>('liaisons')).filter(({ toOn }) => toOn === null).map(({ unionId }) => unionId))
    expect([coverage.keyUnionCount, coverage.pairedKeyUnionCount]).toEqual([keys.length, keys.filter(({ _id }) => paired.has(_id)).length])
    const { value: word } = await mammoth.extractRawText({ buffer: (await bytesOf('word')).bytes })
    const sheet = JSON.stringify(await readSheet((await bytesOf('excel')).bytes, '情况'))
    for (const place of [JSON.stringify((await view()).sections), word, sheet]) expect(place).toContain(`今年以来实地走访 ${naive.field} 次`)
  })

  it('is a Word document in the layout of an official one', async () => {
    const { bytes, fileName } = await bytesOf('word')
    const xml = Buffer.from(unzipSync(bytes)['word/document.xml']!).toString('utf8')
    const { value: text } = await mammoth.extractRawText({ buffer: bytes })
    expect(fileName).toBe('2026年上半年工作总结.docx')
    expect(xml).toMatch(/方正小标宋简体[^>]*\/>(<w:b[^>]*>|<w:bCs[^>]*>)*<w:sz w:val="44"\/>/)
    expect(xml).toMatch(/仿宋_GB2312[^>]*\/>(<w:b[^>]*>|<w:bCs[^>]*>)*<w:sz w:val="32"\/>/)
    expect(text).toContain('领导小组各成员：')
    expect(text.trim().endsWith('2026年6月25日')).toBe(true)
    expect(text).toContain('（未印发稿）')
    expect(text).toContain('2026年1月1日至6月30日')
    expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?](?=[\u4e00-\u9fff])/)
  })

  it('names no reporter and nothing of a complaint about conduct', async () => {
    const everything = JSON.stringify(await view())
    expect(everything).not.toMatch(/演示职工|ZF-|推诿/)
    const workbook = await readWorkbook((await bytesOf('excel')).bytes)
    expect(workbook.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['情况', '四率', '逾期问题']))
    expect(JSON.stringify(workbook)).not.toMatch(/演示职工|ZF-|推诿/)
  })

  it('keeps its figures when the ledger moves on', async () => {
    const before = await view()
    await submitted(cast)
    expect(await view()).toEqual(before)
  })

  it('keeps the targets it was measured by when the office changes one', async () => {
    const before = await view()
    const { branches } = await office().call('review.indicators', {})
    const { theme, indicators } = branches.find(({ theme: one }) => one === 'action')!
    const { id: indicatorId, title, unit, clause, source, dueOn, version } = indicators.find(({ id: one }) => one === 'i_competition')!
    await office().call('review.saveIndicator', {
      submissionId: submissionId(), id: indicatorId, version, theme, title, unit, clause, source, dueOn, target: { kind: 'count', atLeast: 77 }, leaderIds: null, departments: null, entry: null, isRetired: false,
    })
    expect(await view()).toEqual(before)
    const goals = (report: ReportView) => JSON.stringify(report.sections.flatMap(({ tables }) => tables))
    expect(goals(await view())).toContain('不少于 10 次')
    const { id: later } = await office().call('review.compileReport', { submissionId: submissionId(), kind: 'quarterly', on: '2026-06-25' })
    expect(goals(await office().call('review.report', { id: later }))).toContain('不少于 77 次')
  })

  it('is compiled once for a period, and only by the office', async () => {
    const again = { submissionId: submissionId(), kind: 'halfYear' as const, on: '2026-03-01' }
    expect(await office().refusal('review.compileReport', again)).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'alreadyCompiled', id } })
    expect((await leader().refusal('review.compileReport', again)).code).toBe('FORBIDDEN')
    expect((await office().refusal('review.compileReport', { ...again, on: '2027-03-01' })).details).toMatchObject({ rule: 'periodNotBegun' })
  })

  it('goes from draft through a leader’s approval to those concerned, and is hidden from them until then', async () => {
    const { version, title, addressee, signature } = await view()
    const written = { title, addressee, signature, words: { judgement: '总体平稳，逾期要压下来。' }, nextSteps: [{ text: '压降逾期', ownerName: '演示干部甲', dueOn: '2026-07-31' }], audience: ['cadre' as const] }
    await office().call('review.editReport', { submissionId: submissionId(), id, version, ...written })
    expect((await office().refusal('review.editReport', { submissionId: submissionId(), id, version, ...written })).code).toBe('CONFLICT')
    expect((await cast.world.as(cast.owner.openid).refusal('review.report', { id })).code).toBe('NOT_FOUND')

    await move(office(), 'submit')
    expect((await leader().call('review.overview', { period: 'half' })).needsMe.reports).toBe(1)
    await move(leader(), 'sendBack', '补一句评价')
    expect((await view()).sentBack).toMatchObject({ reason: '补一句评价', name: '演示领导甲' })
    await move(office(), 'submit')
    expect((await office().refusal('review.moveReport', { submissionId: submissionId(), id, version: (await view()).version, command: 'approve' })).code).toBe('FORBIDDEN')
    await move(leader(), 'approve')
    await move(office(), 'publish')

    const read = await cast.world.as(cast.owner.openid).call('review.report', { id })
    expect(read).toMatchObject({ state: 'published', may: [] })
    expect(JSON.stringify(read.sections)).toContain('压降逾期（责任人：演示干部甲，最晚2026年7月31日）。')
    expect((await cast.world.as(cast.owner.openid).call('review.reports', {})).rows.map((row) => row.id)).toEqual([id])
    expect((await cast.world.as(outsider.openid).refusal('review.report', { id })).code).toBe('FORBIDDEN')
    expect((await cast.world.as(cast.chair.openid).refusal('review.report', { id })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.chair.openid).call('review.reports', {})).rows).toEqual([])
    const { rows } = await cast.world.as(cast.owner.openid).call('notice.inbox', {})
    expect(rows[0]).toMatchObject({ kind: 'reportPublished', review: { kind: 'report', id } })
  })

  it('is corrected by another edition that shows what is different, while the first stays as it was', async () => {
    const first = await view()
    const again = submissionId()
    const { id: second } = await office().call('review.correctReport', { submissionId: again, id, correction: '补登一件诉求' })
    expect(await office().call('review.correctReport', { submissionId: again, id, correction: '补登一件诉求' })).toEqual({ id: second })
    const corrected = await office().call('review.report', { id: second })
    expect(corrected).toMatchObject({ edition: 2, correctsId: id, state: 'draft' })
    expect(corrected.sections[0]!.tables[0]!.rows).toContainEqual(['解决问题：职工反映', '5 件', '6 件'])
    expect(await view()).toEqual(first)
    expect((await office().refusal('review.correctReport', { submissionId: submissionId(), id: second, correction: '再改一次看看' })).code).toBe('STATE_FORBIDS')
  })
})
