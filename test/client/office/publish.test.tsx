import { passed } from '../../functions/content/passed'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import PublishPage from '@/src/packages/office/pages/publish'
import { castOfFile } from '../support/cast'
import { inputOf, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'
import { type Lines, linesOf } from './lines'

const cast = castOfFile()
let lines: Lines

beforeAll(async () => {
  lines = linesOf(cast)
})

const open = (id: string): void => {
  sitDown(cast.world, 'o_office')
  device.params = { id }
  render(<PublishPage />)
}

const published = async (): Promise<{ title: string; words: string; unionName: string | null }[]> =>
  (await cast.world.as('o_other').call('problem.publishedList', {})).rows

describe('publishing', () => {
  it('is not offered without the reporter’s consent', async () => {
    const id = await lines.report('夜班补贴三个月没有发下来过', { mayPublish: false })
    open(id)
    await screen.findByText('反映人没有同意公开')
    expect(screen.queryByText('公开，谁都看得到')).toBeNull()
  })

  it('begins with numbers masked, no union and no photo; the office’s words go out, and are taken back', async () => {
    const words = '宿舍热水坏了半个月，找我打 13800000000，师傅一直没来。'
    const { uploadPrefix } = await cast.world.as('o_worker').call('problem.openDraft', {})
    const photos = [await cast.world.as('o_worker').upload(uploadPrefix), await cast.world.as('o_worker').upload(uploadPrefix)]
    const id = await lines.report(words, { mayPublish: true, photos })
    for (const photo of photos) await passed(cast.world, photo)
    open(id)
    await screen.findByText(words)
    expect((await inputOf('公开的话')).value).toBe('宿舍热水坏了半个月，找我打 138****0000，师傅一直没来。')
    expect(screen.getByText('下面已遮住 1 处号码，人名、车牌这些请再看一遍')).toBeTruthy()
    expect(screen.getByText('选了 0 张')).toBeTruthy()
    expect(screen.getByText('不写，只说事')).toBeTruthy()
    await type('公开的话', '短')
    await tap('公开，谁都看得到')
    expect(screen.getByText('至少 10 个字，别人才看得明白')).toBeTruthy()
    await type('公开的话', '宿舍热水坏了半个月，报修多次没有人来。')
    fireEvent.click(screen.getByLabelText('公开照片 2'))
    await tap('公开，谁都看得到')
    await waitFor(async () => expect(await published()).toMatchObject([{ words: '宿舍热水坏了半个月，报修多次没有人来。', unionName: null }]))
    const { publication } = await cast.world.as('o_office').call('problem.get', { id })
    expect(publication?.photos).toHaveLength(1)
    cleanup()

    open(id)
    await tap('撤下')
    expect(device.asked.map(({ title }) => title)).toEqual(['撤下公开？'])
    expect(await published()).toHaveLength(1)
    device.confirms = [true]
    await tap('撤下')
    await waitFor(async () => expect(await published()).toEqual([]))
  })
})
