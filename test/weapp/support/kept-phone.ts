import type { World } from '../../support/world'
import { bootWeapp, type WeappApp } from './boot'
import type { Device } from './wx'

/** What happens to one call on its way; `lost` before the server has it, `unanswered` after. */
export type Fate = 'through' | 'lost' | 'unanswered'

type Kept = Pick<Device, 'storage' | 'files'>

const cutOff = (): Error => Object.assign(new Error(), { errMsg: 'cloud.callFunction:fail Error: errCode: -1 | errMsg: request:fail net::ERR_CONNECTION_RESET' })

/** A phone with WeChat on it: what it keeps outlives the app, and each account has its own. */
export class Phone {
  /** Every procedure that reached the server, in order. */
  readonly reached: string[] = []
  /** Decides of each call; it may kill the app. */
  fate: (procedure: string) => Fate = () => 'through'
  networkType = 'wifi'
  storageBytes = 10 * 1024 * 1024
  private readonly accounts = new Map<string, Kept>()
  private running: WeappApp | undefined

  constructor(private readonly world: World, private account: string) {}

  get app(): WeappApp {
    if (!this.running) throw new Error('the app does not run')
    return this.running
  }

  get kept(): Kept {
    const kept = this.accounts.get(this.account) ?? { storage: new Map(), files: new Set() }
    this.accounts.set(this.account, kept)
    return kept
  }

  /** Another account of WeChat; the app is gone with the one before. */
  signIn(openid: string): void {
    this.kill()
    this.account = openid
  }

  /** Opens the app. */
  async start(): Promise<void> {
    const { account, networkType, storageBytes } = this
    this.running = await bootWeapp({
      openid: account,
      device: { ...this.kept, networkType, storageBytes },
      callFunction: (name, event, openid) => this.call(name, event as { procedure: string }, openid),
      uploadFile: (cloudPath, _path, openid) => this.upload(cloudPath, openid),
    })
  }

  setNetwork(networkType: 'none' | 'wifi'): void {
    this.networkType = networkType
    this.running?.setNetwork(networkType)
  }

  kill(): void {
    this.running?.kill()
    this.running = undefined
  }

  close(): void {
    this.running?.close()
    this.running = undefined
  }

  private async through<T>(procedure: string, work: () => Promise<T>): Promise<T> {
    const fate = this.fate(procedure)
    if (fate === 'lost') throw cutOff()
    this.reached.push(procedure)
    const answer = await work()
    if (fate === 'unanswered') throw cutOff()
    return answer
  }

  private call(name: string, event: { procedure: string }, openid: string): Promise<unknown> {
    return this.through(`${name}.${event.procedure}`, async () => {
      const answer = await this.world.cloud.invoke(name, event, openid)
      if ('result' in answer) return answer.result
      throw Object.assign(new Error(answer.errMsg), answer)
    })
  }

  private upload(cloudPath: string, openid: string): Promise<string> {
    const cut = cloudPath.lastIndexOf('/')
    return this.through('upload', () => this.world.as(openid).upload(cloudPath.slice(0, cut), cloudPath.slice(cut + 1)))
  }
}
