import gcoord from 'gcoord'
import { db } from '@/cloudfunctions/lib/cloud'
import type { UnionDocument } from '@/cloudfunctions/liaison/union.repository'
import { photo } from './support/photo'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const school = '演示第三小学工会'
const heating = '演示热力公司工会'
const logistics = '演示物流园区工会联合会'

/** What the leader's overview says of visits and problems. */
interface Figures { visits: number; lines: number }

/** 对口联系 and 调查研究: a visit from its plan to the leader's figures, through four people's phones. */
describe('a visit, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let cadre: Screen
  let before: Figures

  /** So many degrees north of the union's first place, as a browser tells it (WGS-84). */
  const near = async (name: string, north: number, accuracy: number) => {
    const { data } = await db.collection('unions').where({ name }).limit(1).get()
    const [{ places }] = data as [UnionDocument]
    const [longitude, latitude] = gcoord.transform([places[0]!.longitude, places[0]!.latitude], gcoord.GCJ02, gcoord.WGS84) as [number, number]
    return { latitude: latitude + north, longitude, accuracy }
  }

  const figures = async (): Promise<Figures> => {
    const leader = await stage.phoneNamed('演示领导甲')
    await leader.sees('对口联系和走访', /共 \d+ 件，计时中 \d+ 件/)
    const words = await leader.everything()
    await leader.isSound()
    return { visits: Number(/(\d+)\s*\/ \d+ 次/.exec(words)![1]), lines: Number(/共 (\d+) 件，计时中/.exec(words)![1]) }
  }

  /** 走访登记 at that union, up to the button that begins it. */
  const register = async (screen: Screen, union: string): Promise<void> => {
    await screen.goTo('走访')
    await screen.tap(/^走访登记/)
    await screen.tapText(union)
    await screen.tap(/^签到$/)
  }

  step('is planned with what to talk about and who comes along', async () => {
    before = await figures()
    cadre = await stage.phoneNamed('演示干部甲', { at: await near(school, 0.0005, 20) })
    await cadre.goTo('走访')
    await cadre.tap('走访安排和今天的路线')
    await cadre.sees('还没有排走访')
    await cadre.tap('安排走访')
    await cadre.tapText(school)
    await cadre.chooseDay(/^哪天去/)
    await cadre.tap('再排一次')
    await cadre.tapText(logistics)
    await cadre.tap('提高职工生活品质')
    await cadre.tap(/^同去的人/)
    await cadre.tap('演示干部乙')
    await cadre.tap('关闭')
    await cadre.write('跟工会说一句', '想和几位班主任坐坐')
    await cadre.picture('visit-1-plan')
    await cadre.isSound()
    await cadre.tap('排好这 2 次，告诉工会')
    await cadre.sees('选一天')
    await cadre.tap(`去掉${logistics}这次`)
    await cadre.tap('排好，告诉工会')
    await cadre.sees('今天的路线', /实地走访，和演示干部乙一起/)
    await cadre.picture('visit-2-route')
    await cadre.isSound()
  })

  step('is seen by the chair before it comes', async () => {
    const chair = await stage.phoneNamed('演示主席甲')
    await chair.goTo('走访')
    await chair.tap('来访安排和全部来访')
    await chair.sees('要来的')
    await chair.tap(/^演示干部甲，今天/)
    await chair.sees('演示干部甲要来', '想和几位班主任坐坐', '不方便，换个时间')
    await chair.picture('visit-3-coming')
    await chair.isSound()
  })

  step('begins in range, and brings back two problems and a practice', async () => {
    await cadre.tap(`走访登记：${school}`)
    await cadre.tap(/^签到$/)
    await cadre.sees('已签到，在范围内', /约 \d+ 米/, '提高职工生活品质')
    await cadre.write('看到的、听到的', '三个年级的班主任都在，说得最多的是午餐和夜里的路灯。')
    await cadre.pick(/添加照片|加照片|拍照/, photo('食堂.png'))
    for (const [words, kind] of [
      ['代课教师没有热饭的地方，中午只能吃凉的。', '职工文化与服务阵地'],
      ['校门外路灯坏了两盏，晚自习后女教师不敢走。', '安全卫生'],
    ] as const) {
      await cadre.tap('添加带回来的问题')
      await cadre.write('是什么问题', words)
      await cadre.tap(kind)
      await cadre.tap('记下这个问题')
    }
    await cadre.tap('添加看到的好做法')
    await cadre.write('叫什么', '午间十分钟说事')
    await cadre.write('怎么做的', '工会委员轮流在食堂门口坐十分钟，听到的当天记，周五回话。')
    await cadre.picture('visit-4-practice')
    await cadre.tap('记下这条做法')
    await cadre.sees('代课教师没有热饭的地方', '校门外路灯坏了两盏', '午间十分钟说事')
    await cadre.isSound()
    await cadre.tap('完成走访')
    await cadre.sees('走访记下了', '算一次实地走访', '进了台账 2 件', '记下做法 1 条')
    await cadre.picture('visit-5-done')
    await cadre.isSound()
  })

  step('out of range, unsure and without a place goes on with a line or none, and waits for another proof', async () => {
    const far = await stage.phoneNamed('演示干部乙', { at: await near(heating, 0.0111, 30) })
    await register(far, heating)
    await far.sees('已签到，不在范围内', /约 1.2 公里/)
    await far.write('写一句原因', '在东站工地谈的')
    await far.picture('visit-6-out')
    await far.tap('提高职工生活品质')
    await far.write('看到的、听到的', '工地上十二人，热水够用。')
    await far.tap('完成走访')
    await far.sees('先记“待核实”', /主席确认了就算/)
    await far.isSound()

    const rough = await stage.phoneNamed('演示保障甲', { at: await near(logistics, 0.002, 400) })
    await register(rough, logistics)
    await rough.sees('已签到，不确定在不在', /定位误差约 400 米/)
    await rough.picture('visit-7-unsure')
    await rough.isSound()

    const refused = await stage.phoneNamed('演示办公室甲')
    await register(refused, '演示商贸公司工会')
    await refused.sees('没给位置，也可以', /没让用位置。扫码或请主席确认后就算数/)
    await refused.picture('visit-8-refused')
    await refused.isSound()
  })

  step('is confirmed by the chair in one tap', async () => {
    const chair = await stage.phoneNamed('演示主席甲')
    await chair.goTo('走访')
    const waiting = /^演示干部甲、演示干部乙，.*等您确认$/
    await chair.tap(waiting)
    await chair.sees(/谈了：提高职工生活品质/)
    await chair.picture('visit-9-confirm')
    await chair.isSound()
    await chair.tap('确认演示干部甲、演示干部乙来过')
    await chair.button('确认演示干部甲、演示干部乙来过').waitFor({ state: 'hidden' })
    await chair.back()
    await chair.sees('来访安排和全部来访')
    await chair.button(waiting).waitFor({ state: 'hidden' })
    await cadre.tap('看这次走访')
    await cadre.sees(/演示主席甲/, '午间十分钟说事')
    await cadre.picture('visit-10-record')
    await cadre.isSound()
  })

  step('moves the leader’s figures by what is proven, and its problems stand in the ledger', async () => {
    const after = await figures()
    expect(after).toEqual({ visits: before.visits + 1, lines: before.lines + 2 })
  })

  step('is looked over by the office: by month, by day, who waits longest, what was put right', async () => {
    const chair = await stage.phoneNamed('演示主席甲')
    await chair.goTo('走访')
    // Longer ago than a chair is asked about, and their word is as good.
    await chair.tap('来访安排和全部来访')
    await chair.sees('没有确认')
    await chair.page.locator('.card').filter({ hasText: '演示领导甲', visible: true }).first().getByText('哪里不对').tap()
    await chair.write('实际情况', '那天领导在隔壁学校，没有进校门')
    await chair.tap('告诉对方和办公室')
    await chair.sees(/演示主席甲说：那天领导在隔壁学校/)
    const office = await stage.phoneNamed('演示办公室甲')
    await office.goTo('走访')
    await office.tap('走访总览')
    await office.sees('实地', '远程', /\d+ 次，算数的 \d+ 次/)
    await office.picture('visit-11-year')
    await office.tap('日历')
    await office.sees('2026年6月')
    await office.button(/^16日，实地 \d 次/).waitFor()
    await office.picture('visit-12-calendar')
    await office.tap('地图')
    await office.sees(/^示意图：/, '没有登记地点，不在图上', '冯营子镇总工会')
    await office.picture('visit-16-map')
    await office.tap('没走到')
    await office.sees('90 天里没有人实地去过的工会，最久的在前。', '冯营子镇总工会', '空缺', /没有空缺|起$|一直没有/)
    await office.picture('visit-13-unvisited')
    await office.tap('要说明')
    await office.sees(/工会说：那天领导在隔壁学校/, '还没有更正和取消')
    await office.picture('visit-14-marks')
    await office.isSound()
  })

  step('can be proven by a code on the wall: the office prints those of every union on one sheet', async () => {
    const office = await stage.phoneNamed('演示办公室甲')
    await office.goTo('走访')
    await office.tap('工会名册和结对')
    await office.tap('打印各工会的走访码')
    await office.tap('做成 Word')
    await office.sees(/^走访码\d+\.docx，\d+ 个工会/)
    await office.picture('visit-17-codes')
    const [download] = await Promise.all([office.page.waitForEvent('download'), office.tap('保存文件')])
    expect(download.suggestedFilename()).toBe('走访码20260616.docx')
    await office.isSound()
  })

  step('stands on the union’s card, in large type too', async () => {
    const large = await stage.phoneNamed('演示干部甲', { isLarge: true })
    await large.tap(new RegExp(`^${school}`))
    await large.sees('谁对口联系', '怎么去，找谁', '好做法 3 条', '午间十分钟说事')
    await large.picture('visit-15-card-large')
    await large.isSound()
  })
})
