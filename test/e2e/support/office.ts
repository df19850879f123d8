import type { Screen } from './screen'

type Queue = '待受理' | '待决定' | '待交办' | '在办' | '等职工' | '全部'

/** The office's phone: 台账 by who acts next, and a line's page. */
export class Office {
  constructor(readonly screen: Screen) {}

  /** A line, from the queue in which it waits. */
  async open(queue: Queue, title: string): Promise<void> {
    await this.screen.reopen()
    await this.screen.goTo('台账')
    await this.screen.tap(new RegExp(`^${queue}`))
    await this.screen.tap(new RegExp(`^${title}`))
    await this.screen.sees('经过')
  }

  /** 先受理，稍后再交办. */
  async accept(): Promise<void> {
    await this.screen.tap('受理并交办')
    await this.screen.sees('办结期限')
    await this.screen.tap('先受理，稍后再交办')
    await this.screen.sees('待受理')
  }

  /** The owner by name, from everybody who can be one. */
  async chooseOwner(name: string): Promise<void> {
    await this.screen.tap('选其他人、基层工会或外单位')
    await this.screen.write('找人或单位', name)
    await this.screen.tap(new RegExp(`^${name}`))
  }

  async assign(name: string): Promise<void> {
    await this.screen.tap(/^(?:受理并)?交办$/)
    await this.screen.sees('办结期限')
    await this.chooseOwner(name)
    await this.screen.tap(new RegExp(`^交给${name}，最晚`))
    await this.screen.sees('台账')
  }
}
