import { Office } from './support/office'
import { Owner } from './support/owner'
import { Reporter } from './support/reporter'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const kind = '职工文化与服务阵地'
/** What each of them wrote; `own` stands in nobody else's words. */
const reports = {
  main: { by: '演示职工乙', title: '园区食堂夜班没有热饭', words: '园区食堂夜班没有热饭，九点就关门，几十个人只能啃凉馒头。', own: '啃凉馒头' },
  second: { by: '演示职工己', title: '食堂夜班没有热饭吃', words: '食堂夜班没有热饭吃，九点就关门，胃病犯了好几个。', own: '胃病犯了好几个' },
  third: { by: '演示职工戊', title: '夜班食堂没有热饭', words: '夜班食堂没有热饭，九点就关门，从家里带的饭也没处热。', own: '从家里带的饭' },
} as const
type Which = keyof typeof reports
const all: readonly Which[] = ['main', 'second', 'third']
const answers = { main: '这下夜里有热的了', second: '周末的夜班还是没有', third: '我们分拣二组那边没通知到' } as const

/** Three workers have the same trouble: one line is worked on, three people are asked, and nobody reads another's words. */
describe('a merge of three, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })
  let office: Office
  const workers = {} as Record<Which, Reporter>
  const numbers = {} as Record<Which, string>
  beforeAll(async () => {
    for (const which of all) workers[which] = new Reporter(await stage.phoneNamed(reports[which].by))
    office = new Office(await stage.phoneNamed('演示办公室甲'))
  }, 180_000)

  /** On the page in front of this reporter stands nothing that another wrote, and nobody else's name. */
  const readsOnlyOwnWords = async (which: Which): Promise<void> => {
    const text = await workers[which].screen.everything()
    expect(text).toContain(reports[which].own)
    for (const other of all.filter((one) => one !== which)) {
      for (const foreign of [reports[other].own, answers[other], reports[other].by]) expect(text).not.toContain(foreign)
    }
    await workers[which].screen.isSound()
  }

  step('begins with three reports, each with a receipt of its own', async () => {
    for (const which of all) numbers[which] = await workers[which].report({ kind, words: reports[which].words })
    expect(new Set(Object.values(numbers)).size).toBe(3)
  })

  step('lets the office compare them side by side and merge two into the first', async () => {
    await office.open('待受理', reports.main.title)
    await office.screen.tap(/^相似的件/)
    await office.screen.tap(`对照：${reports.second.title}`)
    await office.screen.sees('说的话', /啃凉馒头/, /胃病犯了好几个/)
    await office.screen.picture('merge-1-compare')
    await office.screen.isSound()
    await office.screen.tap('关闭')
    await office.screen.tap(`一起办：${reports.second.title}`)
    await office.screen.tap(`一起办：${reports.third.title}`)
    await office.screen.picture('merge-2-similar')
    await office.screen.isSound()
    await office.screen.tap('和这件并案，2 件')
    await office.screen.tap(`以 ${numbers.main} 为主`)
    await office.screen.sees('另外 2 件的反映人')
    await office.screen.picture('merge-3-merge')
    await office.screen.isSound()
    await office.screen.tap(`把 2 件并进 ${numbers.main}`)
    await office.screen.sees(/并进来 2 件/)
    await office.screen.isSound()
  })

  step('tells each of those merged how the other line stands, in their own receipt and never in another’s words', async () => {
    await office.assign('演示干部甲')
    const owner = new Owner(await stage.phoneNamed('演示干部甲'))
    await owner.open(reports.main.title)
    await owner.sign()
    await owner.progress('和食堂说定，夜班留两个窗口到零点。')
    for (const which of ['second', 'third'] as const) {
      const { screen } = workers[which]
      await workers[which].open(reports[which].title)
      await screen.sees(numbers[which], '和同类问题一起办', /演示干部甲在办/, '和食堂说定，夜班留两个窗口到零点。')
      await readsOnlyOwnWords(which)
      if (which === 'second') await screen.picture('merge-4-together')
      await screen.tap('看回执')
      await screen.sees(numbers[which], '查看这件诉求')
      await screen.isSound()
    }
    await owner.resolveAnyway('6月16日起夜班留两个窗口到零点，热饭热汤都有。')
    await owner.screen.isSound()
  })

  step('asks all three; a half solved one and an unsolved one go on alone, and only the solved one is struck off', async () => {
    await workers.second.beginAnswer(reports.second.title)
    await workers.second.screen.sees('您这件解决了吗', '和它一起办的那件办好了。您只说您自己这件。')
    await workers.second.screen.tap(/^部分解决/)
    await workers.second.screen.write('还差什么', answers.second)
    await readsOnlyOwnWords('second')
    await workers.second.screen.picture('merge-5-answer')
    await workers.second.screen.tap('提交回答')
    await workers.second.screen.sees(/等办公室交办|待交办|已受理/)
    await readsOnlyOwnWords('second')

    await workers.main.beginAnswer(reports.main.title)
    await workers.main.answer('已解决', answers.main)
    await workers.main.screen.sees('已销号')
    await readsOnlyOwnWords('main')

    await workers.third.beginAnswer(reports.third.title)
    await workers.third.answer('未解决', answers.third)
    await workers.third.screen.sees(/等办公室交办|待交办|已受理/)
    await readsOnlyOwnWords('third')
  })

  step('leaves the office with one line struck off and two to assign, each with its reporter’s answer', async () => {
    await office.open('待交办', reports.second.title)
    await office.screen.sees(numbers.second, answers.second)
    await office.open('待交办', reports.third.title)
    await office.screen.sees(numbers.third, answers.third)
    await office.open('全部', reports.main.title)
    await office.screen.sees('已销号', numbers.main)
    await office.screen.isSound()
  })
})
