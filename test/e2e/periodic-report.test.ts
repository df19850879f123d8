import mammoth from 'mammoth'
import readWorkbook from 'read-excel-file/node'
import { readFile } from 'node:fs/promises'
import type { Screen } from './support/screen'
import { morning, staged } from './support/stage'
import { story } from './support/story'

const title = '2026年3—4月工作调度情况'
const judgement = '办得比上两个月快，骑手歇脚和夜班出行还没有着落。'

/** 双月调度: compiled by the office, signed by a leader, sent out, read, taken along as Word and Excel with the same figures. */
describe('a periodic report, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })

  const review = (name: string, page: string): Promise<Screen> => stage.fromMe(name, /^检查和通报/, new RegExp(`^${page}`))
  const openReport = async (name: string): Promise<Screen> => {
    const screen = await review(name, '报告')
    await screen.tap(new RegExp(`^${title}`))
    await screen.sees('一、对口联系')
    return screen
  }
  const takeAlong = async (screen: Screen, format: 'Word' | 'Excel'): Promise<Buffer> => {
    await screen.tap(`导出 ${format}`)
    await screen.sees(new RegExp(`\\.${format === 'Word' ? 'docx' : 'xlsx'}$`))
    const [download] = await Promise.all([screen.page.waitForEvent('download'), screen.tap('保存文件')])
    return readFile(await download.path())
  }

  step('is compiled by the office for the two months that ended, with the figures already in it', async () => {
    const office = await review('演示办公室甲', '报告')
    await office.tap('编一份报告')
    await office.sees('2026年3月1日至4月30日')
    await office.isSound()
    await office.picture('report-1-compile')
    await office.tap('取数，编成草稿')
    await office.sees(title, /^职工反映 \d+ 件/, /办公室在写$/)
    await office.isSound()
  })

  step('gets the office’s own judgement and goes to the leader', async () => {
    const office = await openReport('演示办公室甲')
    await office.tap('写判断和下一步')
    await office.write('总的判断', judgement)
    await office.isSound()
    await office.tap('保存草稿')
    await office.sees(judgement)
    await office.tap('送领导审签')
    await office.sees('送领导审签吗')
    await office.confirm('送审')
    await office.sees('待审签')
    await office.isSound()
  })

  step('waits in the leader’s overview, and is signed with a second word', async () => {
    const leader = await stage.phoneNamed('演示领导甲')
    await leader.sees('等您审签报告 2 份')
    await leader.isSound()
    await leader.tap('等您审签报告 2 份')
    await leader.tap(new RegExp(`^${title}`))
    await leader.sees(judgement)
    await leader.picture('report-2-sign')
    await leader.isSound()
    await leader.tap('审签')
    await leader.sees('审签这份报告吗')
    await leader.confirm('审签')
    await leader.sees('已审签')
  })

  step('is sent out by the office, and read by a cadre it was sent to', async () => {
    const office = await openReport('演示办公室甲')
    await office.tap('印发')
    await office.confirm('印发')
    await office.sees('已印发')
    const cadre = await openReport('演示干部甲')
    await cadre.sees(judgement)
    await cadre.isSound()
  })

  step('says the same figures on the phone, in Word and in Excel', async () => {
    const leader = await openReport('演示领导甲')
    const shown = await leader.everything()
    await leader.tap(/^导出 Word、Excel/)
    const { value: word } = await mammoth.extractRawText({ buffer: await takeAlong(leader, 'Word') })
    const sheets = await readWorkbook(await takeAlong(leader, 'Excel'))
    await leader.isSound()
    const text = JSON.stringify(sheets.find(({ sheet }) => sheet === '情况'))
    const paragraphs = shown.split('\n').filter((line) => /\d/.test(line) && /（(?:以上各项依据)?(?:重点任务|工作目标)：/.test(line))
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split('。').filter(Boolean))
    expect(sentences.length).toBeGreaterThan(15)
    for (const sentence of sentences) {
      expect(word).toContain(sentence)
      expect(text).toContain(sentence)
    }
    const rates = sheets.find(({ sheet }) => sheet === '四率')!.data
    for (const [name, numerator, denominator] of rates.slice(1)) expect(word).toMatch(new RegExp(`${String(name)}[^。]*（${String(numerator)}/${String(denominator)}|${String(name)}：暂无数据`))
    expect(word).toContain(judgement)
  })

  step('becomes a bulletin whose readers are counted and never named', async () => {
    const office = await openReport('演示办公室甲')
    await office.tap('写成一期简报')
    await office.sees('发给谁')
    await office.hasWritten('题目', `关于${title}的通报`)
    await office.tap('保存草稿')
    await office.sees(/草稿，还没印发$/)
    await office.tap('印发')
    await office.confirm('印发')
    await office.sees(/人看过（只计人数，不记是谁）/)
    // The office that sent it out is none of its readers; whoever opens it twice is counted once.
    for (const name of ['演示主席甲', '演示干部甲', '演示干部甲']) {
      const reader = await stage.phoneNamed(name)
      await reader.goTo('我的')
      if (name === '演示主席甲') await reader.tap('公开')
      else await reader.tap(/^检查和通报/)
      await reader.tap(/^简报和通报/)
      await reader.tap(new RegExp(`^关于${title}的通报`))
      await reader.sees(/职工反映 \d+ 件/)
      await reader.doesNotSee(/人看过/)
      await reader.isSound()
    }
    await office.reopen()
    const again = await review('演示办公室甲', '简报和通报')
    await again.tap(new RegExp(`^关于${title}的通报`))
    await again.sees(/2 人看过（只计人数，不记是谁）/)
    await again.picture('report-3-bulletin')
    await again.isSound()
  })
})
