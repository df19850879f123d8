import { Office } from './support/office'
import { Owner } from './support/owner'
import { Reporter } from './support/reporter'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const line = { kind: '安全卫生', title: '车棚的灯坏了半个月', words: '车棚的灯坏了半个月，夜班出来黑得看不清路，已经摔了一个人。' }
/** Somebody whom the annexes do not know. */
const newcomer = { name: '演示干部新', openid: 'browser-newcomer-1' }
const applicant = { name: '演示主席新', openid: 'browser-newcomer-2' }

/** Nobody works here who was not let in; somebody may act for another for some days; whoever leaves is out at the next tap. */
describe('who is who, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let office: Screen
  let code = ''
  beforeAll(async () => {
    office = await stage.phoneNamed('演示办公室甲')
  }, 180_000)

  const toDesk = async (way: string): Promise<void> => {
    await office.reopen()
    await office.goTo('我的')
    await office.tap(/^管理/)
    await office.tap(new RegExp(`^${way}`))
  }
  const findPerson = async (name: string): Promise<void> => {
    await toDesk('人员名册')
    await office.write('找人', name)
    await office.tap(new RegExp(`^${name}`))
    await office.sees('改资料')
  }
  const toMyRoles = async (screen: Screen): Promise<void> => {
    await screen.reopen()
    await screen.goTo('我的')
    await screen.tap(/^我的身份/)
  }

  step('adds somebody to the roster and makes a code for them, shown once', async () => {
    await toDesk('人员名册')
    await office.write('找人', '演示')
    await office.sees('演示干部乙')
    await office.picture('who-1-roster')
    await office.isSound()
    await office.tap('加一个人')
    await office.write('姓名', newcomer.name)
    await office.write('职务', '职员')
    await office.tap('加进名册')
    await office.tap(/^发邀请/)
    await office.tap(/^干部$/)
    await office.isSound()
    await office.tap('做一个邀请码')
    await office.sees(/码只在这一页看得到/, `给${newcomer.name}`)
    code = (await office.text(/^[2-9A-HJ-NP-Z]{5} [2-9A-HJ-NP-Z]{5}$/).innerText()).replace(' ', '')
    await office.picture('who-2-code')
    await office.isSound()
  })

  step('asks whoever scans it for consent, says for whom it is, and binds them by a tap', async () => {
    const phone = await stage.phoneOf(newcomer.openid)
    await phone.page.goto(`/#/packages/worker/pages/bind/index?scene=${code}`)
    await phone.tap('同意并开始')
    await phone.sees(`给${newcomer.name}的邀请`)
    await phone.picture('who-3-invitation')
    await phone.isSound()
    await phone.tap(`我是${newcomer.name}，绑定`)
    await phone.sees('绑好了')
    await phone.tap('去工作台')
    await phone.goTo('走访')
    await phone.isSound()
  })

  step('gives the same code to nobody else, and says so in words', async () => {
    const phone = await stage.phoneOf(applicant.openid)
    await phone.page.goto(`/#/packages/worker/pages/bind/index?scene=${code}`)
    await phone.tap('同意并开始')
    await phone.sees('这个邀请码用过了')
    await phone.picture('who-4-used')
    await phone.isSound()
  })

  step('lets somebody apply, and the office decide', async () => {
    const phone = await stage.phoneOf(applicant.openid)
    await toMyRoles(phone)
    await phone.tap(/^没有邀请码/)
    await phone.tap(/^哪个工会/)
    await phone.tap('演示第三小学工会')
    await phone.write('姓名', applicant.name)
    await phone.write('说明', '今年三月换届选上的主席')
    await phone.picture('who-5-apply')
    await phone.isSound()
    await phone.tap('申请绑定')
    await phone.sees('等审核')
    await toDesk('加入申请')
    await office.tap(new RegExp(`^${applicant.name}`))
    await office.sees('名册里是谁')
    await office.picture('who-6-decide')
    await office.isSound()
    await office.tap(/^通过$/)
    await office.sees('没有等审核的申请')
    await toMyRoles(phone)
    await phone.sees('通过了', '工会主席')
    await phone.isSound()
  })

  step('lets a deputy act for somebody, under a banner, by both names', async () => {
    const worker = new Reporter(await stage.phoneNamed('演示职工丙'))
    await worker.report(line)
    const desk = new Office(office)
    await desk.open('待受理', line.title)
    await desk.assign('演示干部甲')
    const owner = await stage.phoneNamed('演示干部甲')
    await toMyRoles(owner)
    await owner.tap('请人代办')
    await owner.chooseDay(/^最后一天/)
    await owner.write('为什么', '去省里学习')
    await owner.tap(/^演示干部乙/)
    await owner.picture('who-7-stand-in')
    await owner.isSound()
    await owner.tap(/^请演示干部乙代办/)
    await owner.sees('谁代我办', '演示干部乙')

    const deputy = new Owner(await stage.phoneNamed('演示干部乙'))
    await toMyRoles(deputy.screen)
    await deputy.screen.tap('开始代演示干部甲处理')
    await deputy.screen.sees('代 演示干部甲 处理，点这里退出')
    await deputy.open(line.title)
    await deputy.screen.picture('who-8-acting')
    await deputy.screen.isSound()
    await deputy.sign()
    await desk.open('在办', line.title)
    await office.sees(/演示干部甲（演示干部乙代办）/)
    await deputy.screen.tap('代 演示干部甲 处理，点这里退出')
    await deputy.screen.goTo('我的')
    await deputy.screen.sees('演示干部乙')
    await deputy.screen.doesNotSee(/点这里退出/)
  })

  step('shows what moves when somebody leaves, closes every role at the next tap, and leaves the work with the office', async () => {
    await findPerson('演示干部甲')
    await office.picture('who-9-person')
    await office.isSound()
    await office.tap(/^登记离开/)
    await office.sees('在办的问题', line.title)
    await office.picture('who-10-leaving')
    await office.isSound()
    await office.write('为什么', '调往市总工会')
    await office.tap('登记演示干部甲离开')
    await office.confirm('登记离开')
    await office.sees(/下面的事在等办公室交给别人/, line.title)
    await office.isSound()
    const gone = await stage.phoneNamed('演示干部甲')
    await gone.goTo('我的诉求')
    await gone.isSound()
    await office.tap(new RegExp(`^${line.title}`))
    await office.sees('经过')
    await office.isSound()
  })

  step('is readable in large type', async () => {
    const large = await stage.phoneNamed('演示办公室甲', { isLarge: true })
    await large.goTo('我的')
    await large.tap(/^我的身份/)
    await large.sees('谁代我办')
    await large.picture('who-11-large')
    await large.isSound()
    await large.reopen()
    await large.goTo('我的')
    await large.tap(/^管理/)
    await large.tap(/^人员名册/)
    await large.sees('演示干部乙')
    await large.isSound()
  })
})
