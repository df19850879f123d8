import { ClientError } from '@/src/lib/client-error'
import { forgetAll, load, markStale, put, stateOf, watch } from '@/src/lib/query-store'

/** A question whose answer the test gives when it likes. */
const question = <T>() => {
  let answer: (data: T) => void = () => undefined
  let refuse: (error: unknown) => void = () => undefined
  const asked = new Promise<T>((resolve, reject) => {
    answer = resolve
    refuse = reject
  })
  return { fetch: () => asked, answer, refuse }
}

afterEach(forgetAll)

describe('a question to the server', () => {
  it('keeps what was shown while it is asked again', async () => {
    await load('problem.get 1', () => Promise.resolve('first'))
    const { fetch, answer } = question<string>()
    const loading = load('problem.get 1', fetch)
    expect(stateOf('problem.get 1')).toMatchObject({ data: 'first', isLoading: true })
    answer('second')
    await loading
    expect(stateOf('problem.get 1')).toMatchObject({ data: 'second', isLoading: false, isStale: false })
  })

  it('believes the newest request, whichever answers last', async () => {
    const [older, newer] = [question<string>(), question<string>()]
    const loading = [load('a', older.fetch), load('a', newer.fetch)]
    newer.answer('new')
    older.answer('old')
    await Promise.all(loading)
    expect(stateOf('a').data).toBe('new')
  })

  it('says why it failed, beside what was seen before', async () => {
    await load('a', () => Promise.resolve('seen'))
    await load('a', () => Promise.reject(new ClientError('OFFLINE')))
    expect(stateOf('a')).toMatchObject({ data: 'seen', isLoading: false })
    expect(stateOf('a').error?.code).toBe('OFFLINE')
  })

  it('turns whatever was thrown into a code of the list', async () => {
    await load('a', () => Promise.reject(new TypeError('undefined is not a function')))
    expect(stateOf('a').error?.code).toBe('INTERNAL')
  })

  it('forgets the failure when it is answered', async () => {
    await load('a', () => Promise.reject(new ClientError('TIMEOUT')))
    await load('a', () => Promise.resolve(1))
    expect(stateOf('a')).toMatchObject({ data: 1, error: undefined })
  })
})

describe('a mutation', () => {
  it('makes stale what it names, and nothing else', async () => {
    await load('problem.get 1', () => Promise.resolve(1))
    await load('visit.get 1', () => Promise.resolve(1))
    markStale('problem.', 'review.')
    expect(stateOf('problem.get 1').isStale).toBe(true)
    expect(stateOf('visit.get 1').isStale).toBe(false)
  })

  it('tells the screens that show it, until they go', () => {
    let heard = 0
    const stop = watch('problem.mine', () => (heard += 1))
    markStale('problem.')
    put('problem.mine', [])
    expect(heard).toBe(2)
    stop()
    markStale('problem.')
    expect(heard).toBe(2)
  })
})

describe('another person at the device', () => {
  it('sees nothing of the one before, even when an answer comes late', async () => {
    await load('a', () => Promise.resolve('mine'))
    const { fetch, answer } = question<string>()
    const loading = load('b', fetch)
    forgetAll()
    answer('mine too')
    await loading
    expect(stateOf('a').data).toBeUndefined()
    expect(stateOf('b').data).toBeUndefined()
  })
})
