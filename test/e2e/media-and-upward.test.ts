import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

/** What 宣传组 keeps of the press, and what the office reports to the city: written once, dated, and corrected where it stands. */
describe('what the press wrote and what the city answered, in a browser', () => {
  const stage = staged({ at: morning })

  const review = (name: string, page: string): Promise<Screen> => stage.fromMe(name, /^检查和通报/, new RegExp(`^${page}`))

  describe('an article', () => {
    const step = story()
    const title = '骑手驿站里的一杯热水'

    step('is put down by 宣传组 with where and when it came out, and not with half an address', async () => {
      const publicity = await review('演示宣传甲', '媒体报道')
      await publicity.sees('换热站里的一顿热饭')
      await publicity.tap('记一篇')
      await publicity.write('题目', title)
      await publicity.write('哪家媒体', '演示市工人报')
      await publicity.write('网址', 'example.test/water')
      await publicity.tap('保存')
      await publicity.sees('网址以 http 开头，没有就空着')
      await publicity.picture('media-1-write')
      await publicity.isSound()
      await publicity.write('网址', 'https://example.test/water')
      await publicity.tap('保存')
      await publicity.sees(title, '演示市工人报，6月16日')
      await publicity.picture('media-2-list')
      await publicity.isSound()
    })

    step('is put right in its place, and read by a leader who may change nothing', async () => {
      const publicity = await review('演示宣传甲', '媒体报道')
      await publicity.tap(`改${title}`)
      await publicity.hasWritten('网址', 'https://example.test/water')
      await publicity.write('哪家媒体', '演示区融媒体中心')
      await publicity.tap('保存')
      await publicity.sees('演示区融媒体中心，6月16日')
      const leader = await review('演示领导甲', '媒体报道')
      await leader.sees(title, '演示区融媒体中心，6月16日')
      expect(await leader.button('记一篇').count()).toBe(0)
      await leader.isSound()
    })
  })

  describe('a report to the city', () => {
    const step = story()
    const title = '上半年困难职工帮扶情况'

    step('is kept by the office with its day, and waits for the answer', async () => {
      const office = await review('演示办公室甲', '上报')
      await office.sees('演示市总工会答复（5月25日）：已阅，夜班入会的做法请整理成材料。')
      await office.tap('记一次上报')
      await office.write('报了什么', title)
      await office.chooseDay(/^哪天报的/)
      await office.isSound()
      await office.tap('保存')
      await office.sees(title, '6月16日报市总工会')
      await office.picture('upward-1-sent')
      await office.isSound()
    })

    step('gets the city’s answer, with the day it came', async () => {
      const office = await review('演示办公室甲', '上报')
      await office.tap(new RegExp(`${title}`))
      await office.write('答复', '同意按季度报送，名单请再核一遍。')
      await office.tap('保存')
      await office.sees('选答复的那一天')
      await office.chooseDay(/^哪天答复的/)
      await office.picture('upward-2-answer')
      await office.isSound()
      await office.tap('保存')
      await office.sees('市总工会答复（6月16日）：同意按季度报送，名单请再核一遍。')
      await office.isSound()
    })

    step('is read by a leader, and is no business of a cadre', async () => {
      const leader = await review('演示领导甲', '上报')
      await leader.sees('市总工会答复（6月16日）：同意按季度报送，名单请再核一遍。')
      await leader.isSound()
      const cadre = await stage.phoneNamed('演示干部甲')
      await cadre.goTo('我的')
      await cadre.tap(/^检查和通报/)
      await cadre.sees('媒体报道')
      await cadre.doesNotSee('上报')
      await cadre.isSound()
    })
  })
})
