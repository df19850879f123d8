import type { Screen } from './support/screen'
import { type Appearance, morning, staged } from './support/stage'
import { story } from './support/story'

/** 任务分解, 市总领导对口联系 and 联席会议: who does which clause by when, who of the city stands with which union, and a meeting that counts. */
describe('the plan taken apart, in a browser', () => {
  const stage = staged({ at: morning })

  const review = async (name: string, page: string, appearance?: Appearance): Promise<Screen> => {
    const screen = await stage.phoneNamed(name, appearance)
    await screen.goTo('我的')
    await screen.tap(/^检查和通报/)
    await screen.tap(new RegExp(`^${page}`))
    return screen
  }
  const looksRight = async (screen: Screen, picture?: string): Promise<void> => {
    if (picture) await screen.picture(picture)
    await screen.isSound()
  }

  describe('a clause', () => {
    const step = story()
    const task = '把乡镇总工会的服务电话印上墙'

    step('becomes an item with its group, owner and day, given by the office', async () => {
      const office = await review('演示办公室甲', '任务分解')
      await office.tap('加一项任务')
      await office.write('方案里的哪一条', '工作目标：服务阵地强')
      await office.write('做什么', task)
      await office.tap('保障组')
      await office.tap(/^谁办/)
      await office.tap('演示干部甲')
      await office.chooseDay(/^最晚哪天/)
      await looksRight(office, 'plan-1-give')
      await office.tap('保存任务')
      await office.tap(/^没办完的/)
      await office.sees(task, /保障组 演示干部甲，最晚 6月16日/)
    })

    step('is moved on by its owner, in whose own list it stands', async () => {
      const owner = await review('演示干部甲', '任务分解')
      await owner.tap('我的')
      await owner.tap(new RegExp(`^${task}`))
      await owner.write('新的进展', '三个镇印好了，还差一个。')
      await looksRight(owner, 'plan-2-progress')
      await owner.tap('记下进展')
      await owner.sees(/^演示干部甲，推进中/)
      await looksRight(owner)
    })

    step('is late in the office’s eyes when its day has gone by, after what nobody has touched', async () => {
      const office = await review('演示办公室甲', '任务分解', { isLarge: true })
      await office.tap(/^没办完的/)
      await office.sees('户外劳动者服务站点开放时间上墙', '逾期未动', '快到期')
      await looksRight(office, 'plan-3-late-large')
      stage.moveTo('2026-06-17T01:40:00.000Z')
      const later = await review('演示办公室甲', '任务分解')
      await later.tap(/^没办完的/)
      await later.sees('逾期在办')
      await looksRight(later, 'plan-4-late')
      await later.tap(new RegExp(`^${task}`))
      await later.sees('三个镇印好了，还差一个。')
      await looksRight(later)
    })
  })

  describe('a leader of the city union', () => {
    const step = story()

    step('is paired with a union by the office, from a day on', async () => {
      const office = await review('演示办公室甲', '市总领导对口联系')
      await office.sees('演示河湾镇总工会', '演示市领导甲，市总工会副主席')
      await office.tap('加一对')
      await office.write('找工会', '第三小学')
      await office.tap(/^演示第三小学/)
      await office.write('市总领导', '演示市领导乙')
      await office.write('职务', '市总工会二级调研员')
      await looksRight(office)
      await office.tap('保存')
      await office.sees('演示市领导乙，市总工会二级调研员', '6月17日起')
      await looksRight(office, 'plan-5-city')
    })

    step('is read by the district’s leader, who changes nothing', async () => {
      const leader = await review('演示领导甲', '市总领导对口联系')
      await leader.sees('演示市领导甲，市总工会副主席', '演示市领导乙，市总工会二级调研员')
      expect(await leader.button('加一对').count()).toBe(0)
      await looksRight(leader)
    })

    step('no longer stands with it from the day that the office puts down, and stays to be read', async () => {
      const office = await review('演示办公室甲', '市总领导对口联系')
      await office.tap('结束演示市领导乙和演示第三小学工会的结对')
      await office.write('为什么结束', '工作调整')
      await office.tap('到这天结束')
      await office.sees('已结束', '6月17日到6月17日：工作调整')
      await looksRight(office)
    })
  })

  it('a joint meeting with its minutes is one more for its indicator', async () => {
    const leader = await review('演示领导甲', '指标')
    await leader.tap(/^政府与同级工会联席会议/)
    await leader.sees('0 次')
    const office = await review('演示办公室甲', '会议和活动')
    await office.tap('记一次会议或活动')
    await office.tap('政府与同级工会联席会议')
    await office.write('叫什么', '第二次联席会议')
    await office.tap('开过了')
    await office.chooseDay(/^哪天开的/)
    await office.write('记录', '通报了上半年的问题，商定七月查一次高温津贴。')
    await looksRight(office)
    await office.tap('保存，算进指标')
    await office.sees('通报了上半年的问题，商定七月查一次高温津贴。')
    await office.tap('看它算进的指标')
    await office.sees('1 次')
    await looksRight(office, 'plan-6-meeting-counts')
  })
})
