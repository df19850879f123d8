import { readSheet } from 'read-excel-file/node'
import { db } from '@/cloudfunctions/lib/cloud'
import { roles } from '@/domain/people/role'
import { Office } from './support/office'
import { Owner } from './support/owner'
import { photo } from './support/photo'
import { readEverything, type Stored } from './support/raw-data'
import { Reporter } from './support/reporter'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const openid = 'browser-nameless-worker'
const name = '演示职工壬'
const phone = '13900007788'
const known = '澡堂的热水时有时无，下了夜班常常只有凉水。'
const hidden = { title: '班组长收“安全罚款”不开条', words: '班组长收“安全罚款”不开条，上个月收了六个人的，没人敢问。' }
const answer = '退回来了，谢谢。'

/** Somebody whom the app knows by name reports in full anonymity: nobody finds out, and only they find it again. */
describe('full anonymity, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let worker: Reporter
  let everyRole: Office
  let number: string
  let personId: string
  let before: Stored[]
  /** The problem's id, its number, its words, the folder of its photos, the reporter's pseudonym: what leads to the line. */
  let ofLine: string[]
  beforeAll(async () => {
    worker = new Reporter(await stage.phoneOf(openid))
    // As no district would have it: one account with every role there is.
    await db.collection('people').doc('demo_admin1').update({ data: { roles: [...roles] } })
    everyRole = new Office(await stage.phoneNamed('演示管理员甲'))
  }, 180_000)

  const whoItIs = (): string[] => [openid, personId, name, phone]
  const mentions = (text: string, words: readonly string[]): string[] => words.filter((one) => text.includes(one))
  const seesNobody = async (screen: Screen): Promise<void> => {
    expect(mentions(await screen.everything(), whoItIs())).toEqual([])
    await screen.isSound()
  }

  step('begins with somebody whose name and telephone number the app knows', async () => {
    const { screen } = worker
    await screen.tap('同意并开始')
    await worker.fill({ kind: '职工文化与服务阵地', words: known, name: '实名' })
    await screen.write('您的名字', name)
    await screen.tap(/^我的工会/)
    await screen.tapText('演示热力公司工会')
    await screen.tap(/^地点、电话/)
    await screen.write('电话', phone)
    await screen.tap('填好了')
    await worker.submit()
    const { data } = await db.collection('people').where({ openid }).limit(1).get()
    personId = (data as { _id: string }[])[0]!._id
    before = (await readEverything()).filter(({ text }) => mentions(text, whoItIs()).length > 0)
    expect(new Set(before.map(({ collection }) => collection))).toEqual(new Set(['people', 'problems', 'history']))
  })

  step('takes the next report with a photo, without a name and without a field for a telephone number', async () => {
    const { screen } = worker
    await screen.reopen()
    await worker.fill({ kind: '工资报酬', words: hidden.words, name: '全匿名', photos: [photo('收条.png')] })
    await screen.sees(/谁也看不到您是谁/)
    await screen.doesNotSee('地点、电话')
    await screen.picture('anonymous-1-form')
    await screen.isSound()
    number = await worker.submit()
    await screen.picture('anonymous-2-receipt')
    await screen.isSound()
    const { data } = await db.collection('problems').where({ number }).limit(1).get()
    const [{ _id: id, photos, reporter }] = data as [{ _id: string; photos: string[]; reporter: { key: string } }]
    expect(photos).toHaveLength(1)
    ofLine = [id, number, hidden.title, photos[0]!.split('/').at(-2)!, reporter.key]
  })

  step('is accepted, assigned and handled by people who cannot see who it is', async () => {
    await everyRole.open('待受理', hidden.title)
    await everyRole.screen.sees('全匿名')
    await seesNobody(everyRole.screen)
    await everyRole.screen.picture('anonymous-3-office')
    await everyRole.assign('演示干部甲')
    const owner = new Owner(await stage.phoneNamed('演示干部甲'))
    await owner.open(hidden.title)
    await owner.sign()
    await owner.progress('和公司一起查了，罚款没有依据。')
    await owner.resolveAnyway('6月16日六个人的钱都退了，公司停了这个做法。')
    await seesNobody(owner.screen)
  })

  step('is found again by the reporter alone, who answers', async () => {
    const { screen } = worker
    await screen.reopen()
    await screen.goTo('我的')
    await screen.tap(/^消息/)
    await screen.sees(hidden.title)
    await screen.picture('anonymous-4-inbox')
    await screen.isSound()
    await worker.beginAnswer(hidden.title)
    await worker.answer('已解决', answer)
    await screen.sees('已销号', number)
    await screen.isSound()
    const [, problemUrl] = screen.page.url().split('#')
    const stranger = await stage.phoneNamed('演示职工甲')
    await stranger.page.goto(`/#${problemUrl}`)
    await stranger.page.reload()
    await stranger.sees('没有找到这件，可能已并案或号码有误。')
  })

  step('tells an admin with every role nothing, on no page and in no export', async () => {
    const { screen } = everyRole
    await everyRole.open('全部', hidden.title)
    await screen.sees('已销号', answer)
    await seesNobody(screen)
    await screen.reopen()
    await screen.goTo('台账')
    await seesNobody(screen)
    await screen.tap('查找、筛选、导出')
    await screen.write('找台账里的问题', number)
    await screen.sees('筛出来的', hidden.title)
    await seesNobody(screen)
    await screen.tap(/^导出 Excel/)
    await screen.sees('导出什么')
    await screen.tap('导出 Excel')
    await screen.sees('件数')
    const [download] = await Promise.all([screen.page.waitForEvent('download'), screen.tap(/保存文件|打开文件/)])
    const rows = await readSheet(await download.path())
    const sheet = JSON.stringify(rows)
    expect(sheet).toContain(number)
    expect(mentions(sheet, whoItIs())).toEqual([])
    expect(screen.takeComplaints()).toEqual([])
  })

  step('leaves nothing in the database that joins the line to the person', async () => {
    const after = await readEverything()
    const ofTheLine = after.filter(({ text }) => mentions(text, ofLine).length > 0)
    expect(ofTheLine.map(({ collection }) => collection)).toEqual(expect.arrayContaining(['problems', 'history']))
    expect(ofTheLine.filter(({ text }) => mentions(text, whoItIs()).length > 0)).toEqual([])
    // And nothing about the person is new or other than it was.
    expect(after.filter(({ text }) => mentions(text, whoItIs()).length > 0)).toEqual(before)
  })

  step('shows nobody in /console: not beside the line, not beside its files, not beside the call that sent it', async () => {
    const pages = ['', '/people', '/messages', '/timers', '/calls', '/queries', '/files', '/levers']
    const documents = (await readEverything()).map(({ collection }) => collection)
    const addresses = [...pages, ...[...new Set(documents)].map((collection) => `/documents?collection=${collection}`)]
    for (const address of addresses) {
      const html = await (await fetch(`${stage.cloud.url}/console${address}`)).text()
      const rows = html.split('<tr>').filter((row) => mentions(row, [...ofLine, 'submit', 'openDraft', 'uploads/']).length > 0)
      expect(rows.filter((row) => mentions(row, whoItIs()).length > 0)).toEqual([])
    }
  })
})
