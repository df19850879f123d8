import type { HistoryEntry } from '@/cloudfunctions/problem/problem.repository'
import { submissionId } from '../../../support/ids'
import { type Cast, castOf } from '../../cast'
import { submitted } from '../story'
import { lead, start } from './path'
import type { Row } from './table'

/** Every cell of a procedure, on one line led to where it has its occasion: what is refused leaves nothing, what is repeated adds nothing. */
export const testCells = (rows: readonly Row[]): void => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf(start) })
  afterAll(() => cast.world.stop())

  const line = async (place: Row['from']): Promise<string> => {
    cast.world.at(start)
    const { id } = await submitted(cast, { phone: '13900000000' })
    await lead(cast, id, place)
    return id
  }
  const historyOf = (problemId: string) => cast.world.documents<HistoryEntry>('history', { problemId })

  describe.each(rows.map((row) => [row.procedure, row] as const))('problem.%s', (procedure, row) => {
    // A measure's id is the server's: the line tells it.
    const call = (who: Row['who'], input: object) => cast.world.as(cast[who].openid).raw(`problem.${procedure}`, { submissionId: submissionId(), ...row.input(cast), ...measure, ...input })
    let id: string
    let measure: { measureId?: string } = {}
    beforeAll(async () => {
      id = await line(row.from)
      if (row.at) cast.world.at(row.at)
      const [first] = (await cast.world.documents<{ measures: { id: string }[] }>('problems', { _id: id }))[0]!.measures
      if (first) measure = { measureId: first.id }
    })

    it('answers a stranger as if the line were not there', async () => {
      const before = await historyOf(id)
      const foreign = await call('otherWorker', { id })
      expect(foreign).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/) } })
      expect(await call('otherWorker', { id: 'no_such_problem' })).toEqual(foreign)
      expect(await historyOf(id)).toEqual(before)
    })

    it('is forbidden to somebody who sees the line and never may', async () => {
      const before = await historyOf(id)
      expect(await call(row.never, { id })).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
      expect(await historyOf(id)).toEqual(before)
    })

    it('is done once, with one more entry, and answers the same when sent again', async () => {
      const before = await historyOf(id)
      const once = { id, submissionId: submissionId() }
      const first = await call(row.who, once)
      expect(first).toMatchObject({ ok: true, data: { id, state: row.to } })
      const after = await historyOf(id)
      const added = after.filter(({ _id }) => !before.some((entry) => entry._id === _id)).map(({ event }) => event)
      expect(added.map(({ type }) => type)).toContain(row.event)
      expect(added.every(({ from, to }, i) => (i === 0 || from === added[i - 1]!.to) && to !== null)).toBe(true)
      // The server's time beside the answer goes on; the answer does not.
      expect(await call(row.who, once)).toEqual({ ...first, at: expect.any(String) })
      expect(await historyOf(id)).toHaveLength(after.length)
    })

    it('is refused where the state forbids it, with who may do what now', async () => {
      const elsewhere = await line(row.notIn)
      const before = await historyOf(elsewhere)
      const refused = await call(row.who, { id: elsewhere })
      expect(refused).toMatchObject({ ok: false, error: { code: 'STATE_FORBIDS', details: { whoMayDoWhatNow: expect.any(Array) } } })
      expect(await historyOf(elsewhere)).toEqual(before)
    })
  })
}
