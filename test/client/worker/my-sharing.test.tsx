import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import MyProblemPage from '@/src/packages/worker/pages/problem'
import { submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (id: string): void => {
  sitDown(cast.world, cast.worker.openid)
  device.params = { id }
  render(<MyProblemPage />)
}
const stored = async (id: string): Promise<Problem> => (await cast.world.documents<Problem>('problems', { _id: id }))[0]!
const office = () => cast.world.as(cast.office.openid)
const consent = (): Promise<HTMLElement> => screen.findByRole('checkbox', { name: /可以公开给大家看/ })

describe('可以公开给大家看, on the own page', () => {
  it('is said and taken back at any time; what is published is withdrawn only after asking', async () => {
    const { id } = await submitted(cast)
    open(id)
    fireEvent.click(await consent())
    await waitFor(async () => expect((await consent()).getAttribute('aria-checked')).toBe('true'))
    const words = { title: '夜班补贴几个月没有发', words: '某单位夜班岗位几个月的补贴没有发。' }
    const { publicationId } = await office().call('problem.publish', { id, submissionId: submissionId(), ...words, photos: [], isUnionShown: false })
    cleanup()
    open(id)
    await tap('看公开的样子')
    expect(device.opened).toEqual([`/packages/worker/pages/published-problem/index?id=${publicationId}`])
    device.confirms = [false, true]
    fireEvent.click(await consent())
    await waitFor(() => expect(device.asked).toHaveLength(1))
    expect((await cast.world.as(cast.otherWorker.openid).call('problem.publishedList', {})).rows).toHaveLength(1)
    fireEvent.click(await consent())
    await waitFor(async () => expect((await consent()).getAttribute('aria-checked')).toBe('false'))
    expect((await cast.world.as(cast.otherWorker.openid).call('problem.publishedList', {})).rows).toEqual([])
  })

  it('is not asked about a complaint about conduct', async () => {
    const { id } = await submitted(cast, { category: 'conduct', isAboutSupervision: false })
    open(id)
    await screen.findByText('您写的')
    expect(screen.queryByText('可以公开给大家看')).toBeNull()
  })
})

describe('a supplement', () => {
  it('takes pictures along, and both survive a killed app', async () => {
    const { id } = await submitted(cast)
    await office().call('problem.returnForMore', { id, submissionId: submissionId(), words: '请拍一张工资条' })
    open(id)
    await type('补充的情况', '这是三月的工资条')
    const { uploadPrefix } = await cast.world.as(cast.worker.openid).call('problem.openDraft', {})
    const fileId = await cast.world.as(cast.worker.openid).upload(uploadPrefix)
    const key = [...device.storage.keys()].find((one) => one.endsWith('mine.supply'))!
    const kept = JSON.parse(device.storage.get(key)!) as { photos: object[] }
    cleanup()
    device.storage.set(key, JSON.stringify({ ...kept, photos: [{ id: 'photo-1', path: 'data:image/jpeg;base64,/9j/2Q==', fileId }] }))
    render(<MyProblemPage />)
    await screen.findByDisplayValue('这是三月的工资条')
    await tap('提交补充')
    await screen.findByText('您补充了情况')
    expect(await stored(id)).toMatchObject({ state: 'submitted', supplies: [{ text: '这是三月的工资条', photos: [fileId] }] })
    expect(device.storage.has(key)).toBe(false)
  })
})

describe('a move that comes too late', () => {
  it('says what happened meanwhile and shows the newest', async () => {
    const { id } = await submitted(cast)
    open(id)
    await tap('撤回这件诉求')
    await office().call('problem.decline', { id, submissionId: submissionId(), reason: '这件事归劳动仲裁管', whereToTurn: '区劳动人事争议仲裁院' })
    fireEvent.click(await screen.findByRole('button', { name: '撤回' }))
    await screen.findByText('办公室说明了不予受理的理由。已为您更新到最新。')
    await screen.findByText('这件事归劳动仲裁管')
    expect((await stored(id)).state).toBe('declined')
  })
})

describe('a line told for another', () => {
  it('says for whom on the own page', async () => {
    const { id } = await submitted(cast, { onBehalfOf: '同班组的一位师傅', hasConsent: true })
    open(id)
    await screen.findByText('同班组的一位师傅')
    expect(screen.getByText('替谁反映')).toBeTruthy()
  })
})
