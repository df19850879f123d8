import { Office } from './support/office'
import { Owner } from './support/owner'
import { Reporter } from './support/reporter'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const words = '早班车停了两周，凌晨四点骑车来上班，路上没有灯。一百多人都这样。'
const title = '早班车停了两周'
const childTitle = '晚班的班车还没有恢复'

/** One problem through every hand: sent back twice, decided, solved by half, its rest split off and solved, both struck off. */
describe('a problem’s whole life, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let worker: Reporter
  let office: Office
  let number: string
  beforeAll(async () => {
    worker = new Reporter(await stage.phoneNamed('演示职工乙'))
    office = new Office(await stage.phoneNamed('演示办公室甲'))
  }, 180_000)

  const owner = async (name: string): Promise<Owner> => new Owner(await stage.phoneNamed(name))

  step('is reported by a worker and accepted by the office, to be assigned later', async () => {
    number = await worker.report({ kind: '工时休假', words })
    await office.open('待受理', title)
    await office.screen.sees(words, number)
    await office.accept()
    await office.screen.tap(/^待交办/)
    await office.screen.sees(title)
    await office.screen.isSound()
  })

  step('goes to a cadre, who sends it back with a reason the office reads', async () => {
    await office.open('待交办', title)
    await office.assign('演示干部甲')
    const cadre = await owner('演示干部甲')
    await cadre.open(title)
    await cadre.screen.sees(/交给您主办，请签收/)
    await cadre.screen.picture('life-1-sign')
    await cadre.sendBack('班车归劳动和经济工作管，应当转给他们。')
    await cadre.screen.isSound()
    await office.open('待交办', title)
    await office.screen.sees(/班车归劳动和经济工作管/)
  })

  step('sent back a second time waits for the office, who decides who does it', async () => {
    await office.assign('演示干部乙')
    const second = await owner('演示干部乙')
    await second.open(title)
    await second.sendBack('手上没有和公交公司打交道的人。')
    await second.screen.sees(/等办公室定/)
    await second.screen.isSound()
    await office.open('待决定', title)
    await office.screen.sees('待决定', '手上没有和公交公司打交道的人。')
    await office.screen.picture('life-2-decide')
    await office.screen.tap(/^决定：/)
    await office.screen.tap(/^改交给别人/)
    await office.chooseOwner('演示联络员甲')
    await office.screen.write('理由', '他管物流园区的联系点，熟悉公交公司。')
    await office.screen.isSound()
    await office.screen.tap('交给演示联络员甲，期限不变')
    await office.screen.sees('待签收', /演示联络员甲/)
  })

  step('is signed, gets a measure with its day, is done and called done', async () => {
    const last = await owner('演示联络员甲')
    await last.open(title)
    await last.sign()
    await last.planMeasure('请公交公司恢复早班车，和园区说定发车时间。')
    await last.screen.picture('life-3-measure')
    await last.screen.isSound()
    await last.completeMeasure('请公交公司恢复早班车，和园区说定发车时间。')
    await last.resolve('6月16日和公交公司说定，明早四点半恢复早班车。')
    await last.screen.isSound()
  })

  step('half solved goes on, and the office gives the rest a line of its own', async () => {
    await worker.beginAnswer(title)
    await worker.screen.sees(/明早四点半恢复早班车/)
    await worker.screen.tap(/^部分解决/)
    await worker.screen.write('还差什么', '早班有了，晚班下班的车还没有。')
    await worker.screen.picture('life-4-partly')
    await worker.screen.isSound()
    await worker.screen.tap('提交回答')
    await worker.screen.sees(/再次办理/)
    await office.open('在办', title)
    await office.screen.sees('二次办理', '早班有了，晚班下班的车还没有。')
    await office.screen.tap(/^剩下的另立一件/)
    await office.screen.sees('早班有了，晚班下班的车还没有。')
    await office.screen.write('剩下的事，一句话', childTitle)
    await office.screen.write('还要办什么', '早班车恢复了，晚班十一点以后还没有车。')
    await office.screen.picture('life-5-split')
    await office.screen.isSound()
    await office.screen.tap('另立一件，在待交办里')
    await office.screen.sees('剩下的另立了')
    await office.screen.isSound()
  })

  step('closes with its child, once the reporter says that the rest is solved', async () => {
    await office.open('待交办', childTitle)
    await office.assign('演示联络员甲')
    const last = await owner('演示联络员甲')
    await last.open(childTitle)
    await last.sign()
    await last.progress('晚班车今天起开到零点，司机和园区都通知到了。')
    await last.resolveAnyway('晚班车开到零点，第一班已经走了。')
    await last.screen.isSound()

    await worker.beginAnswer(childTitle)
    await worker.answer('已解决')
    await worker.screen.sees('已销号', /这件是从它分出来接着办的/)
    await worker.screen.isSound()
    await worker.open(title)
    await worker.screen.sees('分出去的那件您答了“已解决”，这件一起销号。')
    await worker.screen.picture('life-6-closed')
    await worker.screen.isSound()
    await office.open('全部', title)
    await office.screen.sees('已销号', number)
    await office.screen.isSound()
  })
})
