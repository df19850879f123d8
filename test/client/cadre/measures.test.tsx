import { fireEvent, screen, waitFor } from '@testing-library/react'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { inputOf, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'
import { lineAtWork, openHandling, storedLine } from './line'

const cast = castOfFile()

const owner = () => cast.world.as('o_owner')
const measure = (id: string, words: string, more: object = {}) => owner().call('problem.addMeasure', { id, submissionId: submissionId(), words, ...more })

describe('举措', () => {
  it('is written down as done at once, with today as its day', async () => {
    const id = await lineAtWork(cast, '消防通道堆满了货，推车都过不去')
    openHandling(cast, 'o_owner', id)
    await tap('加举措')
    await type('打算怎么办', '把通道里的货全部移到二号库')
    fireEvent.click(screen.getByRole('radio', { name: '已经做完了' }))
    await screen.findByText('6月16日 周二')
    await tap('写进台账')
    await screen.findByText('6月16日做完')
    expect(await storedLine(cast, id)).toMatchObject({ measures: [{ text: '把通道里的货全部移到二号库', doneOn: '2026-06-16' }] })
    await screen.findByText('办结')
  })

  it('is ticked off with its day, and then 办结 is there without a progress', async () => {
    const id = await lineAtWork(cast, '宿舍的窗户关不严，冬天漏风')
    await measure(id, '请木工把十二扇窗户重新装胶条', { dueOn: '2026-06-18' })
    openHandling(cast, 'o_owner', id)
    await screen.findByText('打算 6月18日做完')
    await tapLabel('做完了：请木工把十二扇窗户重新装胶条')
    await tap('记上，今天做完')
    await screen.findByText('6月16日做完')
    expect(screen.queryByText('做完了', { selector: '.button *, .button' })).toBeNull()
    await screen.findByText('办结')
    expect(device.toasts).toContain('记上做完了')
  })

  it('is ticked off by nobody who does not handle it', async () => {
    const id = await lineAtWork(cast, '吸烟区挨着孕妇休息室')
    await measure(id, '把吸烟区挪到东门外面')
    openHandling(cast, 'o_chair', id)
    await screen.findAllByText('把吸烟区挪到东门外面')
    expect(screen.queryByLabelText(/^做完了：/)).toBeNull()
  })
})

describe('办结', () => {
  const done = async (description: string): Promise<string> => {
    const id = await lineAtWork(cast, description)
    await measure(id, '换了两台新风扇', { doneOn: '2026-06-16' })
    return id
  }

  it('says that the reply names no day, and sends it once the day is there', async () => {
    const id = await done('二号车间的风扇坏了，下午热得头晕')
    openHandling(cast, 'o_owner', id)
    await tap('办结')
    await type('办成了什么', '风扇换好了，请您去看一看')
    await tap('办结，请反映人回答')
    await screen.findByText('没写是哪天办好的。做完的举措是 6月16日，写上日子，反映人好核对。')
    await type('办成了什么', '6月16日风扇换好了，请您去看一看')
    await tap('办结，请反映人回答')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('resolved'))
  })

  it('takes a common reply with what the line tells filled in, and not with an open slot', async () => {
    const id = await done('四号车间的风扇坏了，下午热得头晕')
    openHandling(cast, 'o_owner', id)
    await tap('办结')
    await inputOf('办成了什么')
    await tap('已经修好、改好')
    await waitFor(async () => expect((await inputOf('办成了什么')).value).toMatch(/四号车间的风扇坏了.*6月16日已经〔做了什么〕/))
    await tap('办结，请反映人回答')
    await screen.findByText('还有 1 处没填：做了什么')
    await type('办成了什么', '6月16日换了两台新风扇，请您去看一看')
    await tap('办结，请反映人回答')
    await waitFor(async () => expect(await storedLine(cast, id)).toMatchObject({ state: 'resolved', note: '6月16日换了两台新风扇，请您去看一看' }))
  })
})
