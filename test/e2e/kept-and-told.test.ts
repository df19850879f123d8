import { readSheet } from 'read-excel-file/node'
import { readFile } from 'node:fs/promises'
import { db } from '@/cloudfunctions/lib/cloud'
import { Office } from './support/office'
import { Reporter } from './support/reporter'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const openid = 'browser-careful-worker'
const phone = '13900006655'
const title = '食堂的油烟机坏了一个月'
const words = `${title}，做饭的大姐天天咳嗽，问过两次都说等配件。`

/** Somebody whose name was looked at sees the rules kept, takes their data along and goes; what was done stands in the audit. */
describe('what is kept and told, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let worker: Reporter
  let admin: Screen
  let number: string
  let personId: string
  beforeAll(async () => {
    worker = new Reporter(await stage.phoneOf(openid))
    admin = await stage.phoneNamed('演示管理员甲')
  }, 180_000)

  const desk = async (screen: Screen, way: RegExp): Promise<void> => {
    await screen.reopen()
    await screen.goTo('我的')
    await screen.tap(/^管理/)
    await screen.tap(way)
  }
  const mine = async (screen: Screen, way: RegExp): Promise<void> => {
    await screen.reopen()
    await screen.goTo('我的')
    await screen.tap(way)
  }

  step('begins with a report under a name and with a number, which the office opens', async () => {
    const { screen } = worker
    await screen.tap('同意并开始')
    await worker.fill({ kind: '安全卫生', words, name: '实名' })
    await screen.write('您的名字', '演示职工癸')
    await screen.tap(/^我的工会/)
    await screen.tapText('演示热力公司工会')
    await screen.tap(/^地点、电话/)
    await screen.write('电话', phone)
    await screen.tap('填好了')
    number = await worker.submit()
    personId = ((await db.collection('people').where({ openid }).limit(1).get()).data[0] as { _id: string })._id
    const office = new Office(await stage.phoneNamed('演示办公室甲'))
    await office.open('待受理', title)
    await office.screen.sees('演示职工癸')
  })

  step('shows the administrator who looked at the name, and that nobody touched the record', async () => {
    stage.moveTo('2026-06-16T02:00:00.000Z')
    await stage.sweep()
    await desk(admin, /^审计/)
    await admin.tap('看名字')
    await admin.sees('演示办公室甲看了反映人是谁', number)
    await admin.isSound()
    await admin.picture('keep-1-audit')
    await admin.tap('核对有没有被改')
    await admin.tap('开始核对')
    await admin.sees(/条，都对得上$/)
    await admin.isSound()
    await admin.picture('keep-2-verify')
  })

  step('lets the administrator set what the district sets, and see who changed it', async () => {
    await desk(admin, /^设置/)
    await admin.sees('时限', '备案号')
    await admin.isSound()
    await admin.picture('keep-3-settings')
    await admin.tap(/^备案号/)
    await admin.write('备案号', '冀ICP备00000000号-1X')
    await admin.tap('保存备案号')
    await admin.sees('演示管理员甲：冀ICP备00000000号-1X')
    await admin.back()
    await admin.tap(/^时限/)
    await admin.tap(/^办结一般的/)
    await admin.write('多少个工作日', '4')
    await admin.tap('改好了')
    await admin.tap('保存 1 处改动')
    await admin.sees('演示管理员甲：办结，一般的：5 → 4 个工作日')
    await admin.isSound()
    await admin.picture('keep-4-clocks')
  })

  step('turns 减负自查 red when somebody sets an indicator of usage', async () => {
    const { screen } = worker
    await mine(screen, /^减负自查/)
    await screen.sees(/条里有 1 条没做到/)
    await screen.isSound()
    const input = {
      submissionId: 'indicator-of-usage-01', theme: 'action', title: '小程序月活跃率', unit: '%', clause: '办公室自己加的', source: null, target: { kind: 'counted' },
      dueOn: null, leaderIds: null, departments: null, entry: null, isRetired: false,
    }
    const answer = await stage.cloud.invoke('review', { procedure: 'saveIndicator', input }, stage.named('演示办公室甲').openid)
    expect(answer).toMatchObject({ result: { ok: true } })
    await mine(screen, /^减负自查/)
    await screen.sees(/条里有 2 条没做到/, '查到：小程序月活跃率', /国办函〔2026〕12号/)
    await screen.isSound()
    await screen.picture('keep-5-burden')
  })

  step('gives the worker the own data as a file', async () => {
    const { screen } = worker
    await mine(screen, /^隐私和导出/)
    await screen.sees('您同意过的', '留多久')
    await screen.isSound()
    await screen.tap('导出我的数据')
    await screen.sees('保存文件')
    const [download] = await Promise.all([screen.page.waitForEvent('download'), screen.tap('保存文件')])
    expect(download.suggestedFilename()).toBe('我的数据.xlsx')
    const text = JSON.stringify(await readSheet(await readFile(await download.path()), '反映的问题'))
    expect(text).toContain(number)
    expect(text).toContain(phone)
    await screen.picture('keep-6-own-data')
  })

  step('closes the account after a second word, and keeps the line without whose it was', async () => {
    const { screen } = worker
    await screen.tap('看看注销会怎样')
    await screen.sees(/照样办，但和您脱开/)
    await screen.isSound()
    await screen.picture('keep-7-close')
    await screen.tap('注销我的账号')
    await screen.confirm('注销')
    await screen.sees('同意并开始')
    await screen.isSound()
    const { data } = await db.collection('problems').where({ ledger: 'general', number }).limit(1).get()
    expect(JSON.stringify(data)).not.toContain(personId)
    expect(JSON.stringify(data)).not.toContain(phone)
    expect(data[0]).toMatchObject({ state: 'submitted' })
  })

  step('stands whole in large type and in the dark', async () => {
    const large = await stage.phoneNamed('演示管理员甲', { isLarge: true })
    await mine(large, /^减负自查/)
    await large.sees('没做到')
    await large.isSound()
    await large.picture('keep-8-burden-large')
    for (const [way, words] of [[/^审计/, '核对记录'], [/^设置/, '时限'], [/^到期清理/, /现在/], [/^微信提醒的发送/, /这里只看微信提醒/]] as const) {
      await desk(large, way)
      await large.sees(words)
      await large.isSound()
    }
    await desk(large, /^设置/)
    await large.tap(/^时限/)
    await large.sees('谁改过')
    await large.isSound()
    await large.picture('keep-9-clocks-large')
    const dark = await stage.phoneNamed('演示办公室甲', { colorScheme: 'dark' })
    await desk(dark, /^图片检查/)
    await dark.sees('等人看')
    await dark.isSound()
    await desk(dark, /^微信提醒的发送/)
    await dark.sees(/这里只看微信提醒/)
    await dark.isSound()
  })
})
