import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { inputOf, tap, tapLabel, type } from '../support/seat'
import { assignedLine, lineAtWork, openHandling, storedLine, tapIn, triage } from './line'

const cast = castOfFile()

const office = () => cast.world.as('o_office')
const owner = () => cast.world.as('o_owner')

describe('退回', () => {
  it('needs a reason, goes back to the office, and the second time leaves it to the office', async () => {
    const id = await assignedLine(cast, '北门的路灯坏了三个星期，下夜班看不见路')
    openHandling(cast, 'o_owner', id)
    await tap('退回')
    await tap('退回，请办公室重新交办')
    await screen.findByText('写一句理由，办公室才好重新交办')
    await type('为什么退', '路灯归市政管，不归我们科')
    await tap('退回，请办公室重新交办')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('accepted'))
    cleanup()

    const again = { kind: 'person', personId: cast.owner.id, name: cast.owner.name ?? '' } as const
    await office().call('problem.assign', { id, submissionId: submissionId(), ...triage, owner: again, coOwners: [] })
    openHandling(cast, 'o_owner', id)
    await tap('退回')
    await screen.findByText(/^这件已经退回过一次。再退，由办公室定/)
    await type('为什么退', '还是归市政管，请换人')
    await tap('再次退回，请办公室定')
    await screen.findByText('您再次退回了，等办公室定：仍由您办，还是换人。愿意办，现在也可以签收')
    expect(await storedLine(cast, id)).toMatchObject({ state: 'assigned', refusal: { reason: '还是归市政管，请换人' } })
    expect(screen.queryByText('退回')).toBeNull()
  })

  it('is not sent while a slot of a common reply is open', async () => {
    const id = await assignedLine(cast, '西门的门禁坏了，进出要等保安来开门')
    openHandling(cast, 'o_owner', id)
    await tap('退回')
    await inputOf('为什么退')
    await tap('不归我办')
    await tap('退回，请办公室重新交办')
    await screen.findByText('还有 3 处没填：内容、部门、理由')
    await type('为什么退', '门禁归保卫处管，已经和他们说好')
    await tap('退回，请办公室重新交办')
    await waitFor(async () => expect(await storedLine(cast, id)).toMatchObject({ state: 'accepted', sentBack: { reason: '门禁归保卫处管，已经和他们说好' } }))
  })
})

describe('申请延期', () => {
  it('says what is missing, sends the days and the reason, and shows that the old date stands', async () => {
    const id = await lineAtWork(cast, '浴室的热水只有半小时，后面的人洗凉水')
    openHandling(cast, 'o_owner', id)
    await tap('申请延期')
    await tapIn('申请延期', '申请延期')
    await screen.findByText('写一句为什么要延')
    await screen.findByText('选一下延几个工作日')
    await type('为什么要延，反映人看得到', '锅炉厂家六月二十六日才能来')
    await tapLabel('5 个工作日')
    await screen.findByText('同意的话，最晚 7月1日；不同意，还是原来的日子。')
    await tap('申请延 5 个工作日')
    await screen.findByText('延 5 个工作日，等办公室答复')
    await screen.findByText('答复之前还是原来的日子')
    expect(await storedLine(cast, id)).toMatchObject({ extension: { workdays: 5, reason: '锅炉厂家六月二十六日才能来', decision: null } })
    expect(screen.queryByText('最多 10 个工作日，只能申请一次，办公室同意才算')).toBeNull()
  })

  it('shows what the office answered', async () => {
    const id = await lineAtWork(cast, '更衣室漏雨，衣服总是潮的')
    await owner().call('problem.requestExtension', { id, submissionId: submissionId(), workdays: 3, reason: '防水队排到下周' })
    await office().call('problem.decideExtension', { id, submissionId: submissionId(), isGranted: true, workdays: 2, note: '先延两天' })
    openHandling(cast, 'o_owner', id)
    await screen.findByText('同意延 2 个工作日')
    await screen.findByText('先延两天，6月16日')
  })
})

describe('申请暂停', () => {
  it('names whom it waits for, stands still once granted, and goes on when asked', async () => {
    const id = await lineAtWork(cast, '饮水机的水有味道，喝了拉肚子')
    openHandling(cast, 'o_owner', id)
    await tap('申请暂停')
    await screen.findByText(/还能停 15 个，到头自动接着办。$/)
    await type('为什么要等', '等水质检测报告，大概一周')
    await tap('申请暂停，等办公室答复')
    await screen.findByText('选一下等谁')
    fireEvent.click(screen.getByRole('radio', { name: '等外单位' }))
    await tap('申请暂停，等办公室答复')
    await screen.findByText('写上是哪个单位')
    await type('单位名字', '演示供水公司')
    await tap('申请暂停，等办公室答复')
    await screen.findByText('等演示供水公司，还没答复')
    await office().call('problem.decidePause', { id, submissionId: submissionId(), isGranted: true })
    cleanup()

    openHandling(cast, 'o_owner', id)
    await screen.findByText('等演示供水公司')
    await tap('接着办')
    await tapIn('接着办', '接着办')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('inProgress'))
  })
})

it('暂时解决不了 needs why and what was tried, and waits for a leader while the clock runs', async () => {
  const id = await lineAtWork(cast, '老厂区没有电梯，六楼的仓库靠人背')
  openHandling(cast, 'o_owner', id)
  await tap('暂时解决不了')
  await tap('报领导签字')
  await screen.findByText('写清试过什么，至少 5 个字')
  await type('为什么解决不了', '老楼的结构装不了电梯')
  await type('试过什么', '请设计院来看过两次')
  await tap('报领导签字')
  await screen.findByText('暂时解决不了，等领导签字，照常计时')
  expect(await storedLine(cast, id)).toMatchObject({ state: 'inProgress', explainProposal: { tried: '请设计院来看过两次' } })
})

it('past the due date neither can be asked for, and the page says what to do instead', async () => {
  const id = await lineAtWork(cast, '车间的急救箱是空的，划了手没有纱布')
  cast.world.at('2026-06-26T02:00:00.000Z')
  openHandling(cast, 'o_owner', id)
  await screen.findByText(/^过了期限，不能再申请。/)
  expect(screen.queryByText('申请延期')).toBeNull()
  expect(screen.queryByText('申请暂停')).toBeNull()
})

it('speaks of a date to sign by and a due date that are past as past', async () => {
  cast.world.at('2026-06-26T02:00:00.000Z')
  const id = await assignedLine(cast, '浴室的地漏堵了，水漫到更衣柜')
  cast.world.at('2026-07-07T02:00:00.000Z')
  openHandling(cast, 'o_owner', id)
  await screen.findByText('交给您主办，请签收，本该 6月29日签收。本该 7月3日办结，从提交那天算起')
})
