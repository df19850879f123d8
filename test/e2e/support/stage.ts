import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { collections } from '@/cloudfunctions/database/collections'
import { type Cloud, startCloud } from '@/localcloud/cloud'
import { ensureBrowser } from '@/scripts/environment/browser'
import { loadSeeds } from '@/scripts/seed/load'
import { whomToPlay } from '@/scripts/start/identities'
import { Screen } from './screen'

const root = path.resolve(__dirname, '../../..')
const pictures = path.join(root, 'docs/pictures')
const pseudonymKey = 'a key for the browser journeys, thrown away'

/** Chromium as it runs anywhere: headless, without a network of its own. */
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** A phone: 390x844, in Chinese, touched. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }

export interface Identity {
  openid: string
  name: string | null
  roles: string[]
}

export interface Appearance {
  colorScheme?: 'light' | 'dark'
  isLarge?: boolean
  /** Where the phone is, as a browser tells it (WGS-84). */
  at?: { latitude: number; longitude: number; accuracy: number }
}

const seededCloud = async (dataDir: string, isDemo: boolean, at?: string): Promise<Cloud> => {
  const cloud = await startCloud({
    dataDir, collections, functionsDir: path.join(root, 'dist/functions'), staticDir: path.join(root, 'dist/h5'), timers: false, durability: 'kill',
    identities: whomToPlay, mediaCheck: { pushFunction: 'content', delayMs: 0 }, functionEnv: { PSEUDONYM_KEY: pseudonymKey },
  })
  if (at !== undefined) cloud.setClock(Date.parse(at) - Date.now())
  await loadSeeds(cloud, { isDemo, pseudonymKey, now: new Date(cloud.now()).toISOString(), log: () => undefined })
  return cloud
}

/** A data folder seeded at that instant, which the files that one worker runs copy: most journeys begin on the same morning. */
const seededFolder = async (isDemo: boolean, at: string): Promise<string> => {
  const folder = path.join(process.env.E2E_SEEDS!, `${process.env.JEST_WORKER_ID}-${isDemo}-${Date.parse(at)}`)
  if (!existsSync(folder)) {
    const cloud = await seededCloud(folder, isDemo, at)
    await cloud.stop()
  }
  return folder
}

interface Opening {
  isDemo?: boolean
  /** The demo's year ends the day before that instant, and the cloud's clock begins there; without it, now. */
  at?: string
}

/** Most journeys begin at 9:40 of a Tuesday, Asia/Shanghai. */
export const morning = '2026-06-16T01:40:00.000Z'

/** The whole system with its seeds, and a browser before it. */
export class Stage {
  cloud!: Cloud
  identities: readonly Identity[] = []
  private browser?: Browser
  private dataDir?: string

  async open({ isDemo = true, at }: Opening): Promise<void> {
    await mkdir(pictures, { recursive: true })
    this.dataDir = await mkdtemp(path.join(tmpdir(), 'lianxidian-e2e-'))
    if (at !== undefined) await cp(await seededFolder(isDemo, at), this.dataDir, { recursive: true })
    this.cloud = await seededCloud(this.dataDir, isDemo, at)
    this.browser = await chromium.launch({ executablePath: await ensureBrowser(new AbortController().signal), args: flags })
    this.identities = (await (await fetch(`${this.cloud.url}/identities`)).json()) as Identity[]
  }

  /** The cloud's clock goes to that instant, and with it every phone opened from now on. */
  moveTo(at: string): void {
    this.cloud.setClock(Date.parse(at) - Date.now())
  }

  /** What the timer does every few minutes. */
  async sweep(): Promise<void> {
    await this.cloud.timer('sweep')
  }

  /** What the timer of messages does every minute, fifty at a time, for a quarter of an hour: the demo's year has much to tell. */
  async deliver(): Promise<void> {
    for (let minute = 0; minute < 15; minute++) await this.cloud.timer('deliver')
  }

  named(name: string): Identity {
    const found = this.identities.find((identity) => identity.name === name)
    if (!found) throw new Error(`nobody is called ${name}: ${this.identities.map((identity) => identity.name).join('、')}`)
    return found
  }

  /** The app on the phone of that person; of somebody new when it is only an openid. */
  async phoneOf(openid: string, { colorScheme = 'light', isLarge = false, at }: Appearance = {}): Promise<Screen> {
    const place = at ? { geolocation: at, permissions: ['geolocation'] } : {}
    const context = await this.browser!.newContext({ ...phone, ...place, colorScheme, baseURL: this.cloud.url })
    await context.addInitScript(
      ([id, large, ahead]) => {
        const Real = Date
        globalThis.Date = class extends Real {
          constructor(...args: unknown[]) {
            super(...((args.length === 0 ? [Real.now() + ahead] : args) as [number]))
          }
          static override now(): number {
            return Real.now() + ahead
          }
        } as DateConstructor
        const keep = (key: string, value: unknown): void => localStorage.setItem(key, JSON.stringify({ data: JSON.stringify(value) }))
        keep('identity.openid', id)
        keep('appearance', { choice: 'system', isLarge: large })
      },
      [openid, isLarge, this.cloud.now() - Date.now()] as const,
    )
    const page: Page = await context.newPage()
    return Screen.open(page, pictures)
  }

  /** The app on the phone of the person of that name. */
  phoneNamed(name: string, appearance?: Appearance): Promise<Screen> {
    return this.phoneOf(this.named(name).openid, appearance)
  }

  /** The same, at what 我的 leads to by these taps. */
  async fromMe(name: string, ...ways: RegExp[]): Promise<Screen> {
    const screen = await this.phoneNamed(name)
    await screen.goTo('我的')
    for (const way of ways) await screen.tap(way)
    return screen
  }

  /** What an opening that failed half way left, too. */
  async close(): Promise<void> {
    await this.browser?.close()
    await this.cloud?.stop()
    if (this.dataDir) await rm(this.dataDir, { recursive: true, force: true })
  }
}

/** A stage of this block's own: open before its first test, closed after its last. */
export const staged = (opening: Opening = {}): Stage => {
  const stage = new Stage()
  beforeAll(() => stage.open(opening), 180_000)
  afterAll(() => stage.close())
  return stage
}
