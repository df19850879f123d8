import { nextFiring, parseCron } from '@/localcloud/timers/cron'
import { eventually, openWorld } from './support/world'

/** Cold instances of a loaded machine take their time. */
jest.setTimeout(30_000)

const HOUR = 3_600_000
const next = (expression: string, after: string) => {
  const firing = nextFiring(parseCron(expression), Date.parse(after))
  return firing === undefined ? undefined : new Date(firing).toISOString()
}

describe('a timetable of seven fields', () => {
  it.each([
    ['every day at 2 in Beijing is 18:00 UTC', '0 0 2 * * * *', '2026-06-16T00:00:00.000Z', '2026-06-16T18:00:00.000Z'],
    ['a firing is after the moment asked about', '0 0 2 * * * *', '2026-06-16T18:00:00.000Z', '2026-06-17T18:00:00.000Z'],
    ['every 10 minutes', '0 */10 * * * * *', '2026-06-16T00:03:20.000Z', '2026-06-16T00:10:00.000Z'],
    ['a list and a range', '30 15 9-11,14 * * * *', '2026-06-16T03:20:00.000Z', '2026-06-16T06:15:30.000Z'],
    ['weekdays count in Beijing time', '0 0 1 * * MON *', '2026-06-14T16:00:00.000Z', '2026-06-14T17:00:00.000Z'],
    ['day and weekday together mean either', '0 0 0 20 * WED *', '2026-06-16T00:00:00.000Z', '2026-06-16T16:00:00.000Z'],
    ['the last of February', '0 0 0 29 2 * *', '2026-06-16T00:00:00.000Z', '2028-02-28T16:00:00.000Z'],
    ['a year', '0 0 0 1 1 * 2030', '2026-06-16T00:00:00.000Z', '2029-12-31T16:00:00.000Z'],
  ])('%s', (_title, expression, after, expected) => {
    expect(next(expression, after)).toBe(expected)
  })

  it('that lies in the past never fires', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-06-16T00:00:00.000Z')).toBeUndefined()
  })

  it.each(['0 0 2 * * *', '60 * * * * * *', '* * * * * 7 *', '5-1 * * * * * *', '*/0 * * * * * *', 'x * * * * * *'])('that is wrong is refused: %s', (expression) => {
    expect(() => parseCron(expression)).toThrow(RangeError)
  })
})

describe('the timers of the functions', () => {
  const source = "exports.main = async (event) => { await cloud.database().collection('firings').add({ data: { event } }); return event.Type }"

  it('fire on the clock of the cloud, once for a jump, with the platform’s event', async () => {
    const config = { triggers: [{ name: 'hourly', type: 'timer', config: '0 0 * * * * *' }] }
    const world = await openWorld({ timers: true, collections: [{ name: 'firings', indexes: [] }] }, { hourly: { source, config } })
    world.cloud.setClock(3 * HOUR)
    const [firing] = await eventually('a firing', async () => {
      const { data } = await world.db.collection('firings').get()
      return data.length > 0 && data
    })
    expect(firing).toMatchObject({ event: { Type: 'Timer', TriggerName: 'hourly', Message: '' } })
    expect(Math.abs(Date.parse((firing!.event as { Time: string }).Time) - world.cloud.now())).toBeLessThan(5000)
    world.cloud.setClock(0)
    world.cloud.setClock(0)
    expect((await world.db.collection('firings').count()).total).toBe(1)
    await world.close()
  })

  it('run now on request', async () => {
    const world = await openWorld({ collections: [{ name: 'firings', indexes: [] }] }, { daily: { source, config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }] } } })
    const response = await fetch(`${world.cloud.url}/timer/daily`, { method: 'POST' })
    expect(await response.json()).toEqual({ result: 'Timer' })
    await expect(world.cloud.timer('absent')).rejects.toThrow('could not be found')
    await world.close()
  })
})

describe('the function of a timer', () => {
  const functions = { nightly: { source: 'exports.main = async () => "done"', config: { triggers: [{ name: 'n', type: 'timer', config: '0 0 2 * * * *' }] } } }

  it('refuses a call with an OPENID, also one that goes along from another function, and runs for its timer', async () => {
    const strict = await openWorld({}, { ...functions, caller: { source: "exports.main = async () => (await cloud.callFunction({ name: 'nightly' })).result" } })
    expect(await strict.cloud.invoke('nightly', { Type: 'Timer' }, 'anna')).toMatchObject({ errCode: -504001 })
    expect(await strict.cloud.invoke('caller', {}, 'anna')).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('a call with an OPENID is refused') as string })
    expect(await strict.cloud.invoke('caller', {})).toEqual({ result: 'done' })
    expect(await strict.cloud.timer('nightly')).toBe('done')
    await strict.close()
  })

  it('is called by anybody where production’s laxness is asked for', async () => {
    const open = await openWorld({ isRefusingTimerCallers: false }, functions)
    expect(await open.cloud.invoke('nightly', { Type: 'Timer' }, 'anna')).toEqual({ result: 'done' })
    await open.close()
  })
})
