import { Reporter } from './support/reporter'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

/** 巩固深化 and 检查: what worked is copied, what recurs becomes policy, what was decided is done, what is claimed is proved. */
describe('what was learned, in a browser', () => {
  const stage = staged({ at: morning })

  /** Seen whole, without a complaint. */
  const looksRight = async (screen: Screen, picture?: string): Promise<void> => {
    if (picture) await screen.picture(picture)
    await screen.isSound()
  }

  describe('a practice', () => {
    const step = story()
    const title = '教工之家的意见本'

    step('is written by a chair, put into words by 宣传组 and published by the office', async () => {
      const chair = await stage.fromMe('演示主席甲', /^写经验做法/, /^写一篇经验做法/)
      await chair.write('叫什么', title)
      await chair.write('怎么做的', '门口挂一个本子，谁都能写，每周五当场念一遍，办不了的写上为什么。三个月写了二十六条，办了十九条。')
      await looksRight(chair)
      await chair.tap('交给宣传组')
      await chair.sees(/^待编辑|^待宣传组|演示主席甲交给宣传组/)
      const publicity = await stage.fromMe('演示宣传甲', /^经验做法/, new RegExp(`^${title}`), /^编辑$/)
      await publicity.tap(/^哪一类/)
      await publicity.tap('健全完善工会组织体系')
      await looksRight(publicity, 'learn-1-edit')
      await publicity.tap('改好，交办公室审核')
      await publicity.sees(/演示宣传甲编辑好，交办公室/)
      const office = await stage.fromMe('演示办公室甲', /^经验做法/, new RegExp(`^${title}`))
      await looksRight(office)
      await office.tap('审核通过，发布')
      await office.sees('还没有工会说也在做')
    })

    step('is copied by another union, with a line on how it went', async () => {
      const other = await stage.fromMe('演示主席乙', /^公开$/, /^经验做法/, new RegExp(`^${title}`))
      await other.tap('我们也在做')
      await other.write('做得怎么样', '分拣线门口也挂了一个，夜班写得最多。')
      await other.tap('说出去')
      await other.sees('1 个工会也在做', '分拣线门口也挂了一个，夜班写得最多。')
      await looksRight(other, 'learn-2-copied')
    })
  })

  describe('what recurs', () => {
    const step = story()
    const title = '关于园区夜里回家的建议'
    const reported = '夜里下班没有公交，打车回家要四十多块'

    step('is reported by three workers', async () => {
      for (const [name, words] of [
        ['演示职工乙', `${reported}，一个月下来半个班白上。`], ['演示职工己', `${reported}，问过园区说办不了。`], ['演示职工丙', `${reported}，冬天更难等。`],
      ] as const) {
        const worker = new Reporter(await stage.phoneNamed(name))
        await worker.report({ kind: '其他', words })
      }
    })

    step('is drawn together by 保障组 out of what the program found alike', async () => {
      const support = await stage.fromMe('演示保障甲', /^对策建议/, /^反复出现的/)
      await support.sees(/件像是一回事/)
      await looksRight(support, 'learn-3-recurs')
      await support.tap(new RegExp(`^用这 \\d+ 件起草：.*公交`))
      await support.write('题目', title)
      await support.write('问题表现', '夜班十一点半下班，末班公交九点就没了，三个单位的职工都说过。')
      await support.write('建议', '请公交公司把一路末班车延到夜里十一点五十，先试三个月。')
      await looksRight(support)
      await support.tap('交上审核')
      await support.sees('背后的数字')
    })

    step('is reviewed by the office, sent to a named body, and adopted', async () => {
      const office = await stage.fromMe('演示办公室甲', /^对策建议/, new RegExp(`^${title}`))
      await office.tap('审核通过')
      await office.sees('待报送')
      const support = await stage.fromMe('演示保障甲', /^对策建议/, new RegExp(`^${title}`))
      await support.tap('报送')
      await support.write('报送哪里', '演示区交通运输局')
      await looksRight(support)
      await support.tap('报送，告诉反映人')
      await support.sees(/报送演示区交通运输局/)
      await support.tap('记下回音')
      await support.tap('已采纳')
      await support.write('还要说明的', '七月一日起试行。')
      await support.tap('记下，告诉反映人')
      await support.sees(/已采纳：七月一日起试行。/)
      await looksRight(support, 'learn-4-proposal')
    })

    step('is told to those whose problems it came from', async () => {
      await stage.deliver()
      const worker = await stage.fromMe('演示职工丙', /^消息/)
      await worker.sees(/建议/)
      await worker.isSound()
      const own = new Reporter(await stage.phoneNamed('演示职工丙'))
      await own.open('夜里下班没有公交')
      await own.screen.sees('由您反映的这类事提出的建议', title, /已采纳：七月一日起试行。/)
      await own.screen.isSound()
    })
  })

  describe('a meeting', () => {
    const step = story()
    const decided = '七月底前把末班车的时刻贴到各网点'

    step('is held on what is open, and decides who does what by when', async () => {
      const office = await stage.fromMe('演示办公室甲', /^检查和通报/, /^会议和活动/, /^记一次会议或活动/)
      await office.tap('会商')
      await office.write('叫什么', '六月会商')
      await office.tap('开过了')
      await office.chooseDay(/^哪天开的/)
      await office.tap('从没办完的里选')
      await office.tap(/已逾期$/)
      await looksRight(office)
      await office.tap('选好了')
      await office.write('记录', '过了一遍逾期的问题，定了末班车的事。')
      await office.tap('加一件')
      await office.write('第 1 件，做什么', decided)
      await office.tap(/^第 1 件，谁办/)
      await office.tap('演示干部乙')
      await office.chooseDay(/^第 1 件，最晚/)
      await looksRight(office, 'learn-5-meeting')
      await office.tap('保存')
      await office.sees('定了的事', decided)
    })

    step('leaves its owner a dated order, told and done', async () => {
      const owner = await stage.fromMe('演示干部乙', /^检查和通报/, /^会议和活动/, /^定了由我办的/)
      await owner.sees(/^演示干部乙，最晚/)
      await owner.tap(new RegExp(`^${decided}`))
      await owner.tap(`办完了：${decided}`)
      await owner.write('办的结果', '三个网点都贴了。')
      await looksRight(owner)
      await owner.tap('记下结果')
      await owner.sees(/演示干部乙办完了，.*三个网点都贴了。/)
    })
  })

  it('an indicator is entered with what proves it, and its history says by whom', async () => {
    const cadre = await stage.fromMe('演示干部乙', /^检查和通报/, /^指标/, /^填职工参加竞赛的比例|^职工参加竞赛的比例/)
    if (await cadre.button(/^填(?:数|这项|一个数)/).isVisible()) await cadre.tap(/^填(?:数|这项|一个数)/)
    await cadre.write('完成的', '1930')
    await cadre.write('总数', '2015')
    await cadre.tap('记下这个数')
    await cadre.sees(/写/)
    await cadre.write('依据', '五场竞赛的签到册，重复的人只算一次。')
    await looksRight(cadre, 'learn-6-indicator')
    await cadre.tap('记下这个数')
    const leader = await stage.fromMe('演示领导甲', /^检查和通报/, /^指标/, /^职工参加竞赛的比例/)
    await leader.sees('95.8%（1930/2015）', /演示干部乙：五场竞赛的签到册/, '86.5%（1742/2015）')
    await leader.isSound()
  })

  it('a leader narrows the overview to a federation, and opens the lines behind a figure of it', async () => {
    const leader = await stage.phoneNamed('演示领导甲')
    await leader.tap(/^工会：全区/)
    await leader.write('找工会', '物流')
    await leader.tap(/^演示物流园区工会联合会/)
    await leader.sees('含下面 1 个工会；不给本单位工会看的不计在内')
    await looksRight(leader, 'overview-federation')
    await leader.tap(/^已结束 \d+ 件/)
    await leader.sees(/^演示物流园区工会联合会和下面 1 个，截至/)
    await leader.isSound()
  })
})
