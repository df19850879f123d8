import type { Screen } from './screen'

export type Step = '催办' | '督办单' | '报领导'

/** The phone of the supervision group: what is late, and the ladder on a line's page. */
export class Supervisor {
  constructor(readonly screen: Screen) {}

  /** 台账 → 督办: what is late, where nothing moves first. */
  async seeLate(): Promise<void> {
    await this.screen.reopen()
    await this.screen.goTo('台账')
    await this.screen.tap(/^督办/)
    await this.screen.sees('逾期的')
  }

  async open(title: string): Promise<void> {
    await this.seeLate()
    await this.screen.tap(new RegExp(`^${title}`))
    await this.screen.sees('经过')
  }

  /** The sheet of the next step; its words stand there already. */
  async begin(step: Step): Promise<void> {
    await this.screen.sees(`下一步：${step}`)
    await this.screen.tap(new RegExp(`^${step}$`))
  }
}
