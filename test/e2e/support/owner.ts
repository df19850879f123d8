import type { Screen } from './screen'

/** The phone of whoever handles a line: signs it, writes what is done, calls it done. */
export class Owner {
  constructor(readonly screen: Screen) {}

  async open(title: string): Promise<void> {
    await this.screen.reopen()
    await this.screen.goTo('问题')
    await this.screen.tap(new RegExp(`^${title}`))
    await this.screen.sees('经过')
  }

  async sign(): Promise<void> {
    await this.screen.tap(/^签收$/)
    await this.screen.sees('办理中')
  }

  async sendBack(reason: string): Promise<void> {
    await this.screen.tap(/^退回/)
    await this.screen.write('为什么退', reason)
    await this.screen.tap(/退回，请办公室/)
    await this.screen.doesNotSee('为什么退')
  }

  async progress(words: string): Promise<void> {
    await this.screen.tap(/^写进展/)
    await this.screen.write('做了什么', words)
    await this.screen.tap('写进台账')
    await this.screen.sees(words)
  }

  /** A step with its day; done on the day it is said. */
  async planMeasure(words: string): Promise<void> {
    await this.screen.tap(/^加举措/)
    await this.screen.write('打算怎么办', words)
    await this.screen.chooseDay(/^打算哪天做完/)
    await this.screen.tap('写进台账')
    await this.screen.sees(/打算 .+做完/)
  }

  async completeMeasure(words: string): Promise<void> {
    await this.screen.tap(`做完了：${words}`)
    await this.screen.tap('记上，今天做完')
    await this.screen.sees(/今天做完|月\d+日做完/)
  }

  /** With a measure done, and its day in the words. */
  async resolve(words: string): Promise<void> {
    await this.beginResolve(words)
    await this.screen.sees('待回访')
  }

  /** Without a measure: told once what the reporter would miss, then as it is. */
  async resolveAnyway(words: string): Promise<void> {
    await this.beginResolve(words)
    await this.screen.sees(/还没有做完的举措/)
    await this.screen.tap('就这样办结，请反映人回答')
    await this.screen.sees('待回访')
  }

  private async beginResolve(words: string): Promise<void> {
    await this.screen.tap(/^办结/)
    await this.screen.write('办成了什么', words)
    await this.screen.tap('办结，请反映人回答')
  }
}
