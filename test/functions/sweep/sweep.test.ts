import type { Problem } from '@/domain/problem/problem'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, inProgress, resolved, submitted } from '../problem/story'

type Entry = { problemId: string; seq: number; event: ProblemEvent }

describe('the sweep', () => {
  let cast: Cast
  beforeEach(async () => { cast = await castOf() })
  afterEach(() => cast.world.stop())

  /** The functions' own code, run here, so that its time can be measured out. */
  const sweep = async (now: string, hasTime?: () => boolean): Promise<number> => {
    const { sweepDue } = await import('@/cloudfunctions/sweep/sweep')
    return sweepDue(now, hasTime)
  }
  const steps = (count: number) => () => --count >= 0
  const timers = async (problemId?: string) =>
    (await cast.world.documents<Entry>('history', problemId ? { problemId } : {})).filter(({ event }) => event.by.kind === 'timer').map(({ event }) => event.type)
  const problem = async (id: string) => (await cast.world.documents<Problem & { keys: Record<string, string | null> }>('problems', { _id: id }))[0]!
  /** Copies of one line as it stands, each due when it is. */
  const copies = async (id: string, count: number): Promise<void> => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { problemDocument, toProblem } = await import('@/cloudfunctions/problem/problem.repository')
    const { loadRules } = await import('@/cloudfunctions/lib/rules')
    const rules = await loadRules()
    const line = toProblem((await problem(id)) as never)
    const data = Array.from({ length: count }, (_, i) => problemDocument({ ...line, id: `copy_${String(i).padStart(3, '0')}` }, rules, line.stateSince))
    for (let i = 0; i < count; i += 100) await db.collection('problems').add({ data: data.slice(i, i + 100) })
  }

  it('sends 催办 for a late line the working morning after, once, and tells the owner', async () => {
    const { id } = await inProgress(cast)
    expect(await sweep('2026-06-24T23:59:59.000Z')).toBe(1)
    expect(await sweep('2026-06-25T00:00:00.000Z')).toBe(1)
    expect(await sweep('2026-06-25T00:00:00.000Z')).toBe(0)
    expect(await timers(id)).toEqual(['redNoted', 'ownerPressed'])
    const told = await cast.world.documents<{ kind: string; to: string }>('outbox', { problemId: id })
    expect(told.filter(({ kind }) => kind === 'pressed')).toMatchObject([{ to: `person:${cast.owner.id}` }])
  })

  it('does nothing before its time, and at night nothing that people are told of', async () => {
    const { id } = await assigned(cast)
    expect(await sweep('2026-06-17T15:00:00.000Z')).toBe(0)
    expect(await sweep('2026-06-18T14:00:00.000Z')).toBe(0)
    expect((await problem(id)).keys.nextTimerAt).toBe(`2026-06-22T00:00:00.000Z_${id}`)
    expect(await sweep('2026-06-22T00:00:00.000Z')).toBe(1)
    expect(await timers(id)).toEqual(['reminderSent'])
  })

  it('lets notices in the app stand for calls where nobody can be called, on two different working days', async () => {
    const { id } = await resolved(cast, { anonymity: 'anonymous' })
    expect(await sweep('2026-06-20T00:00:00.000Z')).toBe(1)
    for (const at of ['2026-06-24T00:00:00.000Z', '2026-06-24T06:00:00.000Z', '2026-06-25T00:00:00.000Z', '2026-06-26T00:00:00.000Z']) await sweep(at)
    expect(await timers(id)).toEqual(['reminderSent', 'attemptFailed', 'attemptFailed'])
    const told = await cast.world.documents<{ kind: string; to: string }>('outbox', { problemId: id, kind: 'askedAgain' })
    expect(told.map(({ to }) => to.split(':')[0])).toEqual(['pseudonym', 'pseudonym'])
    expect((await problem(id)).keys.officeDecision).toBe(`2026-06-25T00:00:00.000Z_${id}`)
  })

  it('gives two runs at once one move', async () => {
    const { id } = await submitted(cast)
    const done = await Promise.all([sweep('2026-06-17T20:00:00.000Z'), sweep('2026-06-17T20:00:00.000Z')])
    expect(done.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await timers(id)).toEqual(['redNoted'])
  })

  it('works 300 due lines off over several runs, each line once', async () => {
    const { id } = await submitted(cast)
    await copies(id, 299)
    const now = '2026-06-17T20:00:00.000Z'
    const runs = [await sweep(now, steps(120)), await sweep(now, steps(120)), await sweep(now), await sweep(now)]
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(300)
    expect(runs.map((count) => count > 0)).toEqual([true, true, true, false])
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { data } = await db.collection('problems').where({ ledger: 'general', wasRed: true }).field({ _id: true, version: true }).limit(1000).get()
    expect((data as { version: number }[]).map(({ version }) => version)).toEqual(Array.from({ length: 300 }, () => 2))
    expect(await timers()).toHaveLength(300)
  })

  it('goes on after a run that was killed in the middle', async () => {
    const { id } = await submitted(cast)
    await copies(id, 9)
    const now = '2026-06-17T20:00:00.000Z'
    let left = 5
    await expect(sweep(now, () => { if (--left < 0) throw new Error('killed'); return true })).rejects.toThrow('killed')
    expect(await sweep(now)).toBe(5)
    expect(await timers()).toHaveLength(10)
  })

  it('is stopped by no broken line', async () => {
    const { id } = await submitted(cast)
    await copies(id, 2)
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('problems').doc('copy_000').update({ data: { clocks: null } })
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const moved = await sweep('2026-06-17T20:00:00.000Z')
    expect(said.mock.calls.join()).toContain('sweep copy_000')
    said.mockRestore()
    expect(moved).toBe(2)
    expect((await problem(id)).wasRed).toBe(true)
  })

  it('lets no task keep another from its turn, and ends as failed', async () => {
    const { id } = await submitted(cast)
    const { cloud } = cast.world
    await cast.world.as(cast.office.openid).call('problem.get', { id })
    cast.world.at('2026-06-17T20:00:00.000Z')
    cloud.fault({ action: 'database.*', target: 'problems', code: 'DATABASE_REQUEST_FAILED' })
    await expect(cloud.timer('sweep')).rejects.toThrow('these tasks failed: sweepDue')
    cloud.fault(null)
    expect((await problem(id)).wasRed).toBe(false)
    expect(await cast.world.documents('auditSeals')).toHaveLength(1)
  })

  it('counts the dates of every line under way anew when another calendar is published', async () => {
    const { id } = await assigned(cast)
    const { id: closed } = await submitted(cast)
    await cast.world.as(cast.worker.openid).call('problem.withdraw', { id: closed, submissionId: submissionId() })
    expect(await sweep('2026-06-16T02:00:00.000Z')).toBe(0)
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { publishedCalendar } = await import('@/cloudfunctions/lib/calendar')
    const published = publishedCalendar()
    const calendar = { ...published, holidays: { ...published.holidays, '2026-06-17': '临时放假' } }
    await db.collection('settings').doc('rules').set({ data: { calendar } })
    expect(await sweep('2026-06-16T02:10:00.000Z')).toBe(1)
    expect(await problem(id)).toMatchObject({ signDueAt: '2026-06-18T16:00:00.000Z', clocks: { solve: { dueAt: '2026-06-25T16:00:00.000Z' } } })
    expect(await sweep('2026-06-16T02:20:00.000Z')).toBe(0)
  })
})
