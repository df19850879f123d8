import { Office } from './support/office'
import { Owner } from './support/owner'
import { Reporter } from './support/reporter'
import { morning, staged } from './support/stage'
import { story } from './support/story'
import { Supervisor } from './support/supervisor'

const title = '更衣室的暖气管一直漏水'
const words = '更衣室的暖气管一直漏水，地上常年是湿的，老师傅滑倒过两次。'

/** The days of this line, Asia/Shanghai; 端午 (19–21 June) is not counted. */
const at = (on: string, time: string): string => new Date(`${on}T${time}:00+08:00`).toISOString()

/** The light of a row or a page: its shape as drawn, and its word. */
const lights = { 正常: 'l-green', 快到期: 'l-blue', 逾期在办: 'l-yellow', 逾期未动: 'l-red' } as const

/** Nothing moves on a line: its light changes, and who presses whom climbs step by step, never at night. */
describe('a late problem, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })

  const ownerNow = async (): Promise<Owner> => {
    const owner = new Owner(await stage.phoneNamed('演示干部乙'))
    await owner.open(title)
    return owner
  }
  const supervisorNow = async (): Promise<Supervisor> => new Supervisor(await stage.phoneNamed('演示监督甲'))
  const shows = async ({ screen }: Owner, word: keyof typeof lights, note: string | RegExp): Promise<void> => {
    await screen.sees(word, note)
    expect(await screen.lightShape(word)).toBe(lights[word])
    await screen.isSound()
  }

  step('is reported, assigned and signed, with five working days to solve it', async () => {
    const worker = new Reporter(await stage.phoneNamed('演示职工丙'))
    await worker.report({ kind: '安全卫生', words })
    const office = new Office(await stage.phoneNamed('演示办公室甲'))
    await office.open('待受理', title)
    await office.assign('演示干部乙')
    const owner = await ownerNow()
    await owner.sign()
    await shows(owner, '正常', '最晚 6月24日')
  })

  step('turns blue the day before it is due, and the owner is reminded in the inbox', async () => {
    stage.moveTo(at('2026-06-23', '09:05'))
    await stage.sweep()
    const owner = await ownerNow()
    await shows(owner, '快到期', '还有 1 个工作日')
    await owner.screen.picture('late-1-soon')
    await owner.screen.reopen()
    await owner.screen.goTo('我的')
    await owner.screen.tap(/^消息/)
    await owner.screen.sees(title)
    await owner.screen.isSound()
  })

  step('turns red when it is late, and nobody is disturbed before the morning', async () => {
    stage.moveTo(at('2026-06-25', '02:00'))
    await stage.sweep()
    const atNight = await ownerNow()
    await shows(atNight, '逾期未动', /还没有进展/)
    await atNight.screen.doesNotSee('催办')
    stage.moveTo(at('2026-06-25', '08:05'))
    await stage.sweep()
    const owner = await ownerNow()
    await owner.screen.sees('督办', '催办', /请写一条进展，说明办到哪一步/, /到期自动/)
    await shows(owner, '逾期未动', /还没有进展/)
    await owner.screen.picture('late-2-reminded')
  })

  step('lets supervision send nothing at night, keeps what was written, and sends 督办单 in the morning', async () => {
    stage.moveTo(at('2026-06-29', '21:30'))
    const atNight = await supervisorNow()
    await atNight.open(title)
    await atNight.begin('督办单')
    await atNight.screen.sees(/晚上 9 点到早上 8 点不打扰人/)
    await atNight.screen.write('写给承办的人', '三天之内把管子换了，哪天换写明白。')
    await atNight.screen.isSound()
    await atNight.screen.picture('late-3-quiet')
    await atNight.screen.tap('发督办单，要承办人签收')
    await atNight.screen.sees('督办单')
    const undisturbed = await ownerNow()
    await undisturbed.screen.doesNotSee('督办单')

    stage.moveTo(at('2026-06-30', '09:10'))
    const supervisor = await supervisorNow()
    await supervisor.seeLate()
    await supervisor.screen.sees(title, /该发督办单了/)
    await supervisor.screen.picture('late-4-list')
    await supervisor.screen.isSound()
    await supervisor.open(title)
    await supervisor.begin('督办单')
    await supervisor.screen.write('写给承办的人', '三天之内把管子换了，哪天换写明白。')
    await supervisor.screen.tap('发督办单，要承办人签收')
    await supervisor.screen.sees('演示监督甲', /还没签收/)
    await supervisor.screen.isSound()
  })

  step('has the owner sign the notice, and supervision see the receipt', async () => {
    stage.moveTo(at('2026-06-30', '10:20'))
    const owner = await ownerNow()
    await owner.screen.sees('监督组发来督办单，请签收', '等您签收', '三天之内把管子换了，哪天换写明白。')
    await owner.screen.picture('late-5-notice')
    await owner.screen.isSound()
    await owner.screen.tap('签收督办单')
    await owner.screen.sees(/6月30日签收/)
    await owner.screen.isSound()
    const supervisor = await supervisorNow()
    await supervisor.open(title)
    await supervisor.screen.sees(/6月30日签收/)
  })

  step('goes to a named leader when still nothing moves, who writes an order on it', async () => {
    stage.moveTo(at('2026-07-02', '09:10'))
    const supervisor = await supervisorNow()
    await supervisor.open(title)
    await supervisor.begin('报领导')
    await supervisor.screen.tap(/^演示领导甲/)
    await supervisor.screen.isSound()
    await supervisor.screen.tap('报给演示领导甲')
    await supervisor.screen.sees('报给演示领导甲')
    await supervisor.screen.picture('late-6-ladder')
    const leader = await stage.phoneNamed('演示领导甲')
    await leader.goTo('我的')
    await leader.tap(/^消息/)
    await leader.sees(title)
    await leader.tap(new RegExp(title))
    await leader.sees('督办', '报给演示领导甲')
    await leader.isSound()
    await leader.tap(/^批示$/)
    await leader.write('写给承办的人', '本周内换好，换完告诉我。')
    await leader.isSound()
    await leader.tap(/^批示$/)
    await leader.sees('本周内换好，换完告诉我。')
    await leader.isSound()
  })

  step('turns yellow as soon as the owner writes what was done', async () => {
    const owner = await ownerNow()
    await owner.screen.sees('批示', '本周内换好，换完告诉我。')
    await owner.progress('管子今天下午换，热力公司来人。')
    await shows(owner, '逾期在办', /管子今天下午换/)
  })
})
