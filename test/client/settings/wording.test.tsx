import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import ReplyEditPage from '@/src/packages/admin/pages/reply-edit'
import SettingPage from '@/src/packages/admin/pages/setting'
import AcceptPage from '@/src/packages/office/pages/accept'
import { submitted } from '../../functions/problem/story'
import { castOfFile } from '../support/cast'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (Page: () => JSX.Element, params: Record<string, string> = {}): void => {
  cleanup()
  sitDown(cast.world, 'o_office')
  device.params = params
  render(<Page />)
}

describe('常用答复', () => {
  it('stand place by place with when they are used, and lead to their wording', async () => {
    open(SettingPage, { name: 'replies' })
    await screen.findByText('退回补充')
    expect(screen.getAllByText('办理中、二次办理时用').length).toBeGreaterThan(1)
    await tapLabel('改：问时间和人数')
    await tapLabel('加一条办结答复')
    expect(device.opened).toEqual(['/packages/admin/pages/reply-edit/index?id=more-when', '/packages/admin/pages/reply-edit/index?command=resolve&field=words'])
  })

  it('say what failed and try again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'settings', code: 'DATABASE_REQUEST_FAILED' })
    open(SettingPage, { name: 'replies' })
    await screen.findByText('设置没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('退回补充')
  })

  it('that are worded anew are what whoever answers is offered, filled in as far as the line tells', async () => {
    const { id, number } = await submitted(cast)
    open(ReplyEditPage, { command: 'returnForMore', field: 'words' })
    await type('短名字', '要材料')
    await type('答复的话', '您的诉求')
    await tapLabel('加上编号')
    await type('答复的话', '您的诉求〔编号〕还缺〔什么材料〕。')
    await screen.findByText('自动填：编号')
    screen.getByText('写答复的人要填：什么材料。没填完的交不出去')
    await tap('加上这一条')
    await waitFor(() => expect(device.toasts).toEqual(['存好了，写答复的人看到的是新的']))
    open(AcceptPage, { id })
    await tap('退回补充')
    const offered = within(await screen.findByLabelText('常用答复'))
    expect(offered.getAllByRole('button').map((chip) => chip.textContent)).toEqual(['问时间和人数', '问地点和单位', '问找过谁', '要材料'])
    offered.getByText('要材料').click()
    await screen.findByDisplayValue(`您的诉求${number}还缺〔什么材料〕。`)
  })

  it('of a resolved line are not kept without a place for the day it was done', async () => {
    open(ReplyEditPage, { command: 'resolve', field: 'words' })
    await type('短名字', '办好了')
    await type('答复的话', '您反映的事办好了。')
    await tap('加上这一条')
    await screen.findByText('办结答复里要有〔办结日期〕，反映人要看得到是哪天办好的')
    expect(device.toasts).toEqual([])
  })

  it('out of use are offered to nobody, and marked for the office', async () => {
    open(ReplyEditPage, { id: 'more-tried' })
    await tap('给大家用')
    await tap('保存这一条')
    await waitFor(() => expect(device.toasts).toHaveLength(1))
    open(SettingPage, { name: 'replies' })
    await screen.findByLabelText('改：问找过谁，不用了')
    await screen.findByText(/改成 问找过谁（不用了）：/)
  })
})

describe('外单位', () => {
  it('are added, named otherwise and taken out of use, and what they were called stays known', async () => {
    open(SettingPage, { name: 'outside' })
    await screen.findByText('人社局')
    await tap('加一个单位')
    await type('单位的名字', '人社局')
    await tap('加上')
    await screen.findByText('已经有这个单位了')
    await type('单位的名字', '演示供水公司')
    await tap('加上')
    await screen.findByLabelText('改：演示供水公司')
    await tapLabel('改：演示供水公司')
    await type('单位的名字', '演示水务公司')
    await tap('改名字')
    await screen.findByLabelText('改：演示水务公司')
    await screen.findByLabelText('改：演示供水公司，不再用')
    await tapLabel('改：法院')
    await tap('不再用它')
    await screen.findByLabelText('改：法院，不再用')
    await tapLabel('改：法院，不再用')
    await tap('重新用上')
    await screen.findByLabelText('改：法院')
    expect(device.toasts).toEqual(['加上了', '名字改好了', '以后不再出现', '加上了'])
  })
})
