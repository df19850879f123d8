import type { photo } from './photo'
import type { Screen } from './screen'

interface Report {
  /** As workers read it: 工资报酬, 送外卖开网约车 … */
  kind: string
  words: string
  name?: '实名' | '对承办匿名' | '全匿名'
  photos?: ReturnType<typeof photo>[]
}

export type AnswerWords = '已解决' | '部分解决' | '未解决' | '不了解'

const prompts: Record<AnswerWords, string> = { 已解决: '还想说的', 部分解决: '还差什么', 未解决: '哪里没解决', 不了解: '哪里不清楚' }

/** A worker's phone: reports, follows, answers. */
export class Reporter {
  constructor(readonly screen: Screen) {}

  /** 反映问题, as far as 提交. */
  async fill({ kind, words, name, photos = [] }: Report): Promise<void> {
    const { screen } = this
    await screen.tap('反映问题')
    await screen.tap('全部')
    await screen.tap(new RegExp(`^${kind}`))
    await screen.write('说说情况', words)
    for (const picture of photos) await screen.pick(/添加照片|加照片|拍照/, picture)
    if (name) await screen.tap(new RegExp(`^${name}`))
  }

  /** The number on the receipt. */
  async submit(): Promise<string> {
    await this.screen.tap('提交')
    await this.screen.sees('收到了，已经登记')
    return (await this.screen.text(/^GX-\d{4}-\d{5}$/).innerText()).trim()
  }

  async report(report: Report): Promise<string> {
    await this.fill(report)
    return this.submit()
  }

  /** 我的诉求, the line of that title. */
  async open(title: string): Promise<void> {
    await this.screen.reopen()
    await this.screen.goTo('我的诉求')
    await this.screen.tap(new RegExp(`^(?:去回答：)?${title}`))
    await this.screen.sees('您写的')
  }

  /** 等您回答 → 去回答: until the question stands there. */
  async beginAnswer(title: string): Promise<void> {
    await this.screen.reopen()
    await this.screen.tap(`去回答：${title}`)
    await this.screen.sees(/解决了吗/)
  }

  async answer(answer: AnswerWords, words?: string): Promise<void> {
    await this.screen.tap(new RegExp(`^${answer}`))
    if (words) await this.screen.write(prompts[answer], words)
    await this.screen.tap('提交回答')
    await this.screen.doesNotSee('提交回答')
  }
}
