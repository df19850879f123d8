import type { Input } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { report } from '../problem/story'

describe('the service matters', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
  })
  afterAll(() => cast.world.stop())

  const worker = () => cast.world.as(cast.worker.openid)
  const office = () => cast.world.as(cast.office.openid)
  const words = (more: object = {}): Input<'site.saveMatter'> => ({
    submissionId: submissionId(), title: '夜校', what: '晚上教一门手艺。', forWhom: '会员。', how: '在这里报名。', category: 'skills', purpose: 'request', isShown: true, order: 50, ...more,
  })

  it('are the plan’s until the office edits one, and then the office’s words', async () => {
    const { rows } = await worker().call('site.matters', {})
    expect(rows).toHaveLength(7)
    expect(rows[6]).toMatchObject({ id: 'm_joining', category: 'joining', purpose: 'request', editedOn: null, version: 0 })
    const input = words({ id: 'm_joining', version: 0, title: '入会建会一次办', category: 'joining' })
    const saved = await office().call('site.saveMatter', input)
    expect(saved).toMatchObject({ title: '入会建会一次办', version: 1, editedOn: '2026-06-16' })
    expect(await office().call('site.saveMatter', input)).toEqual(saved)
    expect((await office().refusal('site.saveMatter', { ...input, submissionId: submissionId() })).code).toBe('CONFLICT')
    expect((await worker().call('site.matters', {})).rows.map(({ title }) => title)).toContain('入会建会一次办')
  })

  it('are added to and hidden by the office alone', async () => {
    const hidden = await office().call('site.saveMatter', words({ isShown: false }))
    expect((await worker().call('site.matters', {})).rows.map(({ id }) => id)).not.toContain(hidden.id)
    expect((await office().call('site.matters', {})).rows.map(({ id }) => id)).toContain(hidden.id)
    expect((await worker().refusal('site.saveMatter', words())).code).toBe('FORBIDDEN')
    expect((await office().refusal('site.saveMatter', words({ id: 'm_none' }))).code).toBe('NOT_FOUND')
    expect((await office().refusal('site.saveMatter', words({ category: 'conduct' }))).code).toBe('BAD_INPUT')
  })

  it('are asked for by an ordinary report that carries their kind and purpose', async () => {
    const { id } = await worker().call('problem.submit', report(cast, { category: 'hardship', purpose: 'consult', description: '想问问职工互助怎么参加。' }))
    expect(await office().call('problem.get', { id })).toMatchObject({ category: 'hardship', purpose: 'consult' })
  })
})
