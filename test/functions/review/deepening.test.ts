import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { proposalStateWords } from '@/domain/proposal/proposal'
import type { ProposalState } from '@/domain/proposal/proposal'
import type { ReportView } from '@/types/review/reports.contract'
import { type Entry, naivePractices, naiveProposals } from '../../domain/support/naiveDeepening'
import { naiveMonths } from '../../domain/support/naiveFigures'
import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'
import { resolved, submitted } from '../problem/story'

const period = { from: '2026-01-01', to: '2026-06-30' }

/** Half a year with lines in three months, practices and proposals in and out of it, taken back, copied and given up again. */
describe('the practices, the proposals and the months of a report', () => {
  let cast: Cast
  let publicity: Person
  let support: Person
  let reportId: string
  const as = (person: Person) => cast.world.as(person.openid)
  const step = (id: string, more: object = {}) => ({ submissionId: submissionId(), id, ...more }) as never

  const practice = async (title: string): Promise<string> => {
    const words = { title, description: '三个站轮流做夜班饭，由工会补贴食材。' }
    const { id } = await as(cast.owner).call('practice.saveDraft', { submissionId: submissionId(), ...words, unionId: cast.union.id })
    await as(cast.owner).call('practice.handIn', step(id))
    await as(publicity).call('practice.edit', step(id, { ...words, kind: 'lifeQuality' }))
    await as(cast.office).call('practice.publish', step(id))
    return id
  }
  const proposal = async (title: string, problemIds: string[], span: { from: string; to: string }, sentOn: string | null): Promise<string> => {
    const { id } = await as(support).call('proposal.saveDraft', {
      submissionId: submissionId(), title, findings: '半年里夜班职工反映补贴没有发。', advice: '请把夜班补贴写进集体合同示范文本。', category: 'pay', ...span, problemIds,
    })
    await as(support).call('proposal.handIn', step(id))
    await as(cast.office).call('proposal.approve', step(id))
    if (sentOn) await as(support).call('proposal.send', step(id, { body: '演示区政府办公室', on: sentOn }))
    return id
  }
  /** Struck off in another month than it was reported in. */
  const solved = async (answeredAt: string): Promise<void> => {
    const { id } = await resolved(cast)
    cast.world.at(answeredAt)
    await as(cast.worker).call('problem.answer', { id, submissionId: submissionId(), answer: 'solved', satisfaction: 'satisfied' })
  }

  beforeAll(async () => {
    cast = await castOf('2025-12-30T02:00:00.000Z')
    publicity = await cast.world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity', 'cadre'] })
    support = await cast.world.person({ openid: 'o_support', name: '演示保障甲', roles: ['support', 'cadre'] })
    const others = await Promise.all(['乙', '丙'].map(async (which) => {
      const union = await cast.world.union({ name: `演示${which}站工会` })
      return cast.world.person({ openid: `o_chair_${which}`, name: `演示主席${which}`, roles: ['worker', 'chair'], unionIds: [union.id] })
    }))
    await practice('去年的做法')
    const earlier = [(await submitted(cast)).id, (await submitted(cast)).id]
    await proposal('去年报送的建议', earlier, { from: '2025-12-01', to: '2025-12-31' }, '2025-12-30')

    cast.world.at('2026-02-10T02:00:00.000Z')
    await solved('2026-03-02T02:00:00.000Z')
    const copied = await practice('轮班共餐')
    for (const chair of others) await as(chair).call('practice.copy', step(copied, { words: '我们站也做了' }))
    await as(others[1]!).call('practice.uncopy', step(copied))

    cast.world.at('2026-05-12T02:00:00.000Z')
    const lines = [(await submitted(cast)).id, (await submitted(cast)).id]
    await practice('错峰热饭')
    await as(cast.office).call('practice.withdraw', step(await practice('写错了的做法'), { reason: '内容有误' }))
    const span = { from: '2026-05-01', to: '2026-05-31' }
    await as(support).call('proposal.record', step(await proposal('关于夜班补贴的建议', lines, span, '2026-05-12'), { outcome: 'studying', on: '2026-05-12' }))
    await proposal('还没有报送的建议', lines, span, null)

    await solved('2026-06-02T02:00:00.000Z')
    cast.world.at('2026-06-25T02:00:00.000Z')
    await submitted(cast)
    reportId = (await as(cast.office).call('review.compileReport', { submissionId: submissionId(), kind: 'halfYear', on: '2026-06-25' })).id
  })
  afterAll(() => cast.world.stop())

  const tableOf = (report: ReportView, title: string) => report.sections.flatMap(({ tables }) => tables).find((table) => table.title === title)!
  const view = () => as(cast.office).call('review.report', { id: reportId })
  const files = async () => {
    const bytesOf = async (format: 'word' | 'excel') => Buffer.from(await (await fetch((await as(cast.office).call('review.exportReport', { id: reportId, format })).url)).arrayBuffer())
    const excel = await bytesOf('excel')
    return { word: (await mammoth.extractRawText({ buffer: await bytesOf('word') })).value, sheet: (name: string) => readSheet(excel, name) }
  }
  const titlesOf = async (collection: 'practices' | 'proposals') => new Map((await cast.world.documents<{ _id: string; title: string }>(collection)).map(({ _id, title }) => [_id, title]))

  it('are those that the histories of practices and proposals tell, on the page, in Word and in Excel', async () => {
    const entries = await cast.world.documents<Entry>('recordChanges')
    const practices = naivePractices(entries, await cast.world.documents('practiceCopies'), period)
    const proposals = naiveProposals(entries, period)
    expect([Object.values(practices).sort(), Object.values(proposals)]).toEqual([[0, 1], ['studying']])

    const [report, { word, sheet }] = [await view(), await files()]
    const [practiceTitles, proposalTitles] = [await titlesOf('practices'), await titlesOf('proposals')]
    const copiesByTitle = Object.fromEntries(Object.entries(practices).map(([id, copies]) => [practiceTitles.get(id), copies]))
    const statesByTitle = Object.fromEntries(Object.entries(proposals).map(([id, state]) => [proposalTitles.get(id), proposalStateWords[state as ProposalState]]))
    for (const rows of [tableOf(report, '本期发布的经验做法').rows, (await sheet('本期发布的经验做法')).slice(1)]) {
      expect(Object.fromEntries(rows.map(([title, , copies]) => [title, copies]))).toEqual(copiesByTitle)
    }
    for (const rows of [tableOf(report, '本期报送的对策建议').rows, (await sheet('本期报送的对策建议')).slice(1)]) {
      expect(Object.fromEntries(rows.map(([title, , , state]) => [title, state]))).toEqual(statesByTitle)
    }
    const said = [`发布经验做法 ${Object.keys(practices).length} 条`, `报送对策建议 ${Object.keys(proposals).length} 条`]
    for (const place of [JSON.stringify(report.sections), word, JSON.stringify(await sheet('情况'))]) for (const one of said) expect(place).toContain(one)
    for (const title of [...Object.keys(copiesByTitle), ...Object.keys(statesByTitle)]) expect(word).toContain(title)
    for (const out of ['去年的做法', '写错了的做法', '去年报送的建议', '还没有报送的建议']) expect(word).not.toContain(out)
  })

  it('tell month by month what the histories of the problems tell, on the overview too', async () => {
    const histories = new Map<string, ProblemEvent[]>()
    for (const { problemId, event } of (await cast.world.documents<{ problemId: string; seq: number; event: ProblemEvent }>('history')).sort((a, b) => a.seq - b.seq)) {
      histories.set(problemId, [...(histories.get(problemId) ?? []), event])
    }
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
    const naive = naiveMonths(histories.values(), months)
    expect(naive.filter(({ submitted: count }) => count > 0).map(({ month }) => month)).toEqual(['2026-02', '2026-05', '2026-06'])
    expect(naive.reduce((sum, { closed }) => sum + closed, 0)).toBe(2)

    const rows = naive.map(({ month, submitted: count, closed }) => [`2026年${Number(month.slice(5))}月`, count, closed])
    expect(tableOf(await view(), '各月情况').rows).toEqual(rows)
    expect((await (await files()).sheet('各月情况')).slice(1)).toEqual(rows)
    const { trend } = await as(cast.leader).call('review.overview', { period: 'half' })
    expect(trend.months.map((month, at) => ({ month, submitted: trend.submitted[at], closed: trend.closed[at] }))).toEqual(naiveMonths(histories.values(), trend.months))
    expect(trend.submitted.reduce((sum, count) => sum + count, 0)).toBe(histories.size)
  })
})
