import gcoord from 'gcoord'
import { db } from '@/cloudfunctions/lib/cloud'
import type { UnionDocument } from '@/cloudfunctions/liaison/union.repository'
import { photo } from './support/photo'
import type { Screen } from './support/screen'
import { staged } from './support/stage'

const words = '三号库的消防栓没有水，报修过两次，没有人来。里面堆的都是纸箱。'
const title = '三号库的消防栓没有水'

/** One problem, from the worker who has it to the worker who says it is solved, through four people's phones. */
describe('the main job, in a browser', () => {
  const stage = staged()
  let worker: Screen
  let number: string

  it('asks somebody new for consent before anything else, once', async () => {
    worker = await stage.phoneOf('browser-newcomer')
    await worker.sees('开始之前，请看一下我们怎么对待您的资料')
    await worker.picture('consent')
    await worker.tap('同意并开始')
    await worker.sees('反映问题', '您还没有反映过问题')
    await worker.page.reload()
    await worker.sees('您还没有反映过问题')
    await worker.isSound()
  })

  it('lets a worker report with a photo and keeps the words through a reload', async () => {
    await worker.tap('反映问题')
    await worker.tap('全部')
    await worker.tap('安全卫生')
    await worker.write('说说情况', words)
    await worker.pick(/添加照片|加照片|拍照/, photo('报修单.png'))
    await worker.tap(/^我的工会/)
    await worker.tapText('演示第三小学工会')
    await worker.sees('草稿已存')
    await worker.picture('b-report-form')
    await worker.isSound()
    await worker.page.reload()
    await worker.hasWritten('说说情况', words)
  })

  it('gives a receipt with what happens next and by when', async () => {
    await worker.tap('提交')
    await worker.sees('收到了，已经登记', '接下来', '办完先问您解决了没有')
    number = (await worker.text(/^GX-\d{4}-\d{5}$/).innerText()).trim()
    await worker.picture('c-receipt')
    await worker.isSound()
    await worker.tap('查看这件诉求')
    await worker.sees(title, number, '您提交了诉求')
    await worker.isSound()
  })

  it('shows it to the office, who hands it to somebody by a date worked out before it is confirmed', async () => {
    const office = await stage.phoneNamed('演示办公室甲')
    await office.goTo('台账')
    await office.sees('待受理', title)
    await office.picture('g-office-triage')
    await office.isSound()
    await office.tapText(title)
    await office.sees(words)
    await office.tap('受理并交办')
    await office.sees('办结期限')
    await office.tap('选其他人、基层工会或外单位')
    await office.write('找人或单位', '演示干部甲')
    await office.tap(/^演示干部甲/)
    await office.sees(/交给演示干部甲，最晚 .+办结/)
    await office.picture('h-office-assign')
    await office.isSound()
    await office.tap(/交给演示干部甲，最晚 .+办结/)
    await office.sees('待受理 4')
    await office.doesNotSee(title)
    expect(office.takeComplaints()).toEqual([])
  })

  it('lets the cadre sign, say what was done, and call it done', async () => {
    const cadre = await stage.phoneNamed('演示干部甲')
    await cadre.sees('交办给我', '我的联系点')
    await cadre.picture('e-cadre-home')
    await cadre.isSound()
    await cadre.goTo('问题')
    await cadre.tap(`签收：${title}`)
    await cadre.tapText(title)
    await cadre.sees('写进展')
    await cadre.tap('写进展')
    await cadre.write('做了什么', '和物业看了现场，周五换阀门。')
    await cadre.tap('写进台账')
    await cadre.sees('和物业看了现场，周五换阀门。')
    await cadre.picture('handle')
    await cadre.isSound()
    await cadre.tap('办结')
    await cadre.write('办成了什么', '消防栓换了新阀门，试过有水。')
    await cadre.tap('办结，请反映人回答')
    await cadre.tap('就这样办结，请反映人回答')
    await cadre.sees('待回访')
    expect(cadre.takeComplaints()).toEqual([])
  })

  it('closes it only when the worker says that it is solved', async () => {
    await worker.page.goto('/')
    await worker.sees('等您回答', title)
    await worker.picture('a-worker-home')
    await worker.isSound()
    await worker.tap(/去回答/)
    await worker.sees('这件事解决了吗', '消防栓换了新阀门，试过有水。')
    await worker.picture('d-my-problem')
    await worker.tap(/^已解决/)
    await worker.tap('满意')
    await worker.picture('d2-my-problem-answer')
    await worker.isSound()
    await worker.tap('提交回答')
    await worker.sees('已销号')
    expect(worker.takeComplaints()).toEqual([])
  })

  it('registers a visit in place, with a problem that goes into the ledger', async () => {
    const { data } = await db.collection('unions').where({ name: '演示第三小学工会' }).limit(1).get()
    const [{ places }] = data as [UnionDocument]
    const { latitude: y, longitude: x } = places[0]!
    const [longitude, latitude] = gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84)
    const cadre = await stage.phoneNamed('演示干部甲', { at: { latitude: latitude + 0.0005, longitude, accuracy: 20 } })
    await cadre.goTo('走访')
    await cadre.tap(/^走访登记/)
    await cadre.tapText('演示第三小学工会')
    await cadre.tap(/^签到$/)
    await cadre.sees('已签到，在范围内')
    await cadre.tap('提高职工生活品质')
    await cadre.write('看到的、听到的', '代课教师九人，想要一间能热饭的小屋。')
    await cadre.tap('添加带回来的问题')
    await cadre.write('是什么问题', '代课教师没有热饭的地方，中午只能吃凉的。')
    await cadre.tap('职工文化与服务阵地')
    await cadre.tap('记下这个问题')
    await cadre.picture('f-visit')
    await cadre.isSound()
    await cadre.tap('完成走访')
    await cadre.sees('走访记下了', /进了台账 1 件/, '代课教师没有热饭的地方')
    await cadre.picture('visit-result')
    await cadre.isSound()
  })

  it('shows a leader the gap of the roster by name, and every figure opens what is behind it', async () => {
    const leader = await stage.phoneNamed('演示领导甲')
    await leader.sees('等您处理', '对口联系和走访', /9 人不足 2 个（2 人各 1 个，7 人还没有）/)
    await leader.picture('i-leader-overview')
    await leader.isSound()
    await leader.tap(/9 人不足 2 个/)
    await leader.sees('冯海艳', '承德智慧旅游发展有限公司工会', '冯营子镇总工会')
    await leader.picture('coverage')
    await leader.isSound()
    await leader.back()
    await leader.tap(/共 \d+ 件，计时中 \d+ 件/)
    await leader.sees(/逾期 \d+ 件，快到期 \d+ 件/, '逾期未动', '逾期在办', '快到期')
    await leader.picture('j-leader-drilldown')
    await leader.isSound()
    await leader.tap(/^批示/)
    await leader.write('写给承办的人', '本周内给职工一个准信，办到哪一步写清楚。')
    await leader.tap(/^批示$/)
    await leader.page.getByText('批示已记入这件的经过').waitFor()
    await leader.back()
    for (const rate of ['响应率', '解决率', '满意率', '按时办结率']) {
      await leader.tap(new RegExp(`^${rate}`))
      await leader.sees(new RegExp(rate), /\d+ 件/)
      await leader.isSound()
      await leader.back()
    }
  })

  it('is readable in the dark and in large type', async () => {
    const dark = await stage.phoneNamed('演示领导甲', { colorScheme: 'dark' })
    await dark.sees('等您处理')
    await dark.picture('l-leader-overview-dark')
    await dark.isSound()
    const large = await stage.phoneNamed('演示职工甲', { isLarge: true })
    await large.sees('反映问题', '我的诉求')
    await large.picture('k-worker-home-large')
    await large.isSound()
  })

  it('shows nobody of the roster beside an invented record', async () => {
    const roster = stage.identities.filter(({ name }) => name !== null && !name.startsWith('演示')).map(({ name }) => name!)
    expect(roster).toHaveLength(9)
    for (const collection of ['problems', 'history', 'visits']) {
      const { data } = await db.collection(collection).limit(1000).get()
      const text = JSON.stringify(data)
      expect(roster.filter((name) => text.includes(name))).toEqual([])
    }
  })
})
