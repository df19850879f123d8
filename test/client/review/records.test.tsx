import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { ActivityForm } from '@/src/features/review/components/activity-form/activity-form'
import { ActivityList } from '@/src/features/review/components/activity-list/activity-list'
import { ActivityView } from '@/src/features/review/components/activity-view/activity-view'
import { BulletinForm } from '@/src/features/review/components/bulletin-form/bulletin-form'
import { BulletinList } from '@/src/features/review/components/bulletin-list/bulletin-list'
import { BulletinView } from '@/src/features/review/components/bulletin-view/bulletin-view'
import { MediaList } from '@/src/features/review/components/media-list/media-list'
import { UpwardList } from '@/src/features/review/components/upward-list/upward-list'
import { WorkItems } from '@/src/features/review/components/work-items/work-items'
import { submissionId } from '../../support/ids'
import { type Person, startWorld, type World } from '../../support/world'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let cadre: Person

beforeAll(async () => {
  world = await startWorld()
  await world.person({ openid: 'o-office', name: '演示办公室甲', roles: ['office'] })
  await world.person({ openid: 'o-leader', name: '演示领导甲', roles: ['leader'] })
  cadre = await world.person({ openid: 'o-cadre', name: '演示干部甲', roles: ['cadre'] })
  await world.person({ openid: 'o-worker', name: '演示职工甲' })
})
afterAll(() => world.stop())
afterEach(cleanup)

const office = () => world.as('o-office')
const idOf = (url: string | undefined): string => /id=([^&]+)/.exec(url ?? '')![1]!

describe('a bulletin', () => {
  it('is written, published on a second word by an office that is no reader, and read by a worker who is counted once', async () => {
    sitDown(world, 'o-office')
    const form = render(<BulletinForm id={undefined} reportId={undefined} />)
    await type('题目', '走访工作简报')
    await tap('保存草稿')
    await screen.findByText('写上正文')
    await type('正文', '一、走访\n本月走访 6 个基层工会。')
    await tap('所有人')
    await tap('保存草稿')
    await waitFor(() => expect(device.opened).toHaveLength(1))
    const id = idOf(device.opened[0])
    form.unmount()

    device.confirms.push(true)
    const view = render(<BulletinView id={id} />)
    await tap('印发')
    await screen.findByText(/0 人看过（只计人数，不记是谁）/)
    view.unmount()

    for (let times = 0; times < 2; times++) {
      sitDown(world, 'o-worker')
      const worker = render(<BulletinView id={id} />)
      await screen.findByText('本月走访 6 个基层工会。')
      await waitFor(async () => expect((await office().call('review.bulletin', { id })).readCount).toBe(1))
      expect(screen.getByText('一、走访').className).toContain('bulletin__heading')
      expect(screen.queryByText(/人看过/)).toBeNull()
      worker.unmount()
    }
    render(<BulletinList />)
    await screen.findByLabelText('走访工作简报')
    expect(screen.queryByText('没看过')).toBeNull()
    expect(screen.queryByText('写一期')).toBeNull()
  })
})

describe('an item of the plan', () => {
  it('is given by the office, and moved on by its owner', async () => {
    sitDown(world, 'o-office')
    const form = render(<WorkItems />)
    await tap('加一项任务')
    await tap('保存任务')
    await screen.findByText('写上做什么')
    await type('方案里的哪一条', '重点任务：对口联系')
    await type('做什么', '每位领导结对两个工会')
    await tapLabel('谁办：由组里定')
    await tapLabel('演示干部甲')
    await tap('保存任务')
    await screen.findByLabelText('每位领导结对两个工会，未启动')
    form.unmount()

    sitDown(world, 'o-cadre')
    render(<WorkItems />)
    await tap('我的')
    await tapLabel('每位领导结对两个工会，未启动')
    await tap('记下进展')
    await screen.findByText('写一句进展，至少 2 个字')
    await type('新的进展', '已经结对 7 人')
    await tap('记下进展')
    await screen.findByLabelText('每位领导结对两个工会，推进中')
    expect(screen.queryByText('改这项任务')).toBeNull()
    const { rows } = await office().call('review.workItems', {})
    expect(rows[0]).toMatchObject({ ownerName: '演示干部甲', state: 'underway', progress: [{ text: '已经结对 7 人', byName: '演示干部甲' }] })
  })
})

describe('a meeting', () => {
  it('that was held has minutes, and each decision somebody and a day', async () => {
    sitDown(world, 'o-office')
    const form = render(<ActivityForm id={undefined} />)
    await type('叫什么', '二季度会商')
    await tapLabel('开过了')
    await tap('加一件')
    await type('第 1 件，做什么', '补发夜班补贴')
    expect(screen.queryByText('保存，算进指标')).toBeNull()
    await tap('保存')
    await screen.findByText('开过的会，写上议了什么')
    await screen.findByText('每一件写清做什么、谁办、最晚哪天')
    expect((await office().call('review.activities', {})).rows).toEqual([])
    form.unmount()
  })

  it('leads to the indicator it counts for, which a 会商 has none of', async () => {
    const { id } = await office().call('review.saveActivity', {
      submissionId: submissionId(), kind: 'competition', title: '焊工比武', on: '2026-06-12', isHeld: true, place: '', attendees: '', minutes: '', files: [], agenda: [], decisions: [],
    })
    sitDown(world, 'o-office')
    const form = render(<ActivityForm id={id} />)
    await screen.findByText('保存，算进指标')
    form.unmount()
    render(<ActivityView id={id} />)
    await tap('看它算进的指标')
    expect(device.opened).toEqual(['/packages/leader/pages/indicator/index?id=i_competition'])
    expect(screen.queryByText('这次没有定要办的事。')).toBeNull()
  })

  it('leaves what was decided to its owner, who says how it ended', async () => {
    const { id } = await office().call('review.saveActivity', {
      submissionId: submissionId(), kind: 'consultation', title: '二季度会商', on: '2026-06-12', isHeld: true, place: '', attendees: '', minutes: '议了三件事。', files: [], agenda: [],
      decisions: [{ text: '补发夜班补贴', ownerId: cadre.id, dueOn: '2026-06-30' }],
    })
    sitDown(world, 'o-cadre')
    const list = render(<ActivityList />)
    await tap('定了由我办的')
    await tapLabel('补发夜班补贴，演示干部甲')
    expect(idOf(device.opened[0])).toBe(id)
    list.unmount()
    render(<ActivityView id={id} />)
    await tapLabel('办完了：补发夜班补贴')
    await tap('记下结果')
    await screen.findByText('写一句结果，至少 2 个字')
    await type('办的结果', '都发到卡上了')
    await tap('记下结果')
    await screen.findByText(/演示干部甲办完了.*都发到卡上了/)
    expect(screen.queryByText('补记录、加定了的事')).toBeNull()
  })
})

describe('what is kept beside', () => {
  it('an article has an address that opens, or none', async () => {
    sitDown(world, 'o-office')
    render(<MediaList />)
    await tap('记一篇')
    await type('题目', '工会服务到身边')
    await type('哪家媒体', '演示日报')
    await type('网址', 'javascript:1')
    await tap('保存')
    await screen.findByText('网址以 http 开头，没有就空着')
    await type('网址', '')
    await tap('保存')
    await screen.findByText('演示日报，6月16日')
  })

  it('a report upward waits for its answer, and a leader only reads it', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<UpwardList />)
    await tap('记一次上报')
    await type('报了什么', '上半年情况')
    await tap('保存')
    await screen.findByText('等答复')
    unmount()
    sitDown(world, 'o-leader')
    render(<UpwardList />)
    await screen.findByText('6月16日报市总工会')
    expect(screen.queryByText('记一次上报')).toBeNull()
  })
})
