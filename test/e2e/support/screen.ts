import path from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Words of the browser about itself, not of the app. */
const harmless = [/Download the React DevTools/]

/** One person's phone: finds things by what stands on them, as a person does. */
export class Screen {
  private readonly complaints: string[] = []

  private constructor(readonly page: Page, private readonly pictures: string) {
    page.setDefaultTimeout(20_000)
    page.on('console', (message) => {
      if (message.type() === 'error' && !harmless.some((pattern) => pattern.test(message.text()))) this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }

  static async open(page: Page, pictures: string): Promise<Screen> {
    const screen = new Screen(page, pictures)
    await page.goto('/')
    return screen
  }

  /** Pages below the one in front stay in the document, hidden. */
  private get front(): Locator {
    return this.page.locator('body')
  }

  /** Until one page is in front and it is the one that the address names: what is found is not about to go away. */
  private async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const path = location.hash.slice(1).split('?')[0] || '/pages/home/index'
      const shown = Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).filter((page) => page.offsetParent !== null || page.getClientRects().length > 0)
      return shown.length === 1 && shown[0]!.id.startsWith(path) && shown[0]!.classList.contains('taro_page_stationed')
    }).catch(async () => {
      const ids = await this.page.locator('.taro_page:visible').evaluateAll((pages) => pages.map(({ id }) => id))
      throw new Error(`at ${this.page.url()} these pages are in front: ${ids.join(', ')}`)
    })
  }

  /** Fails with what stands on the page: a journey is long, and nobody sees it. */
  private async tellWhere(what: string): Promise<never> {
    throw new Error(`${what} at ${this.page.url()}, which says: ${(await this.front.innerText()).replace(/\n+/g, '  ').slice(0, 1500)}; in the console: ${this.complaints.join('; ') || 'nothing'}`)
  }

  text(words: string | RegExp): Locator {
    return this.front.getByText(words).filter({ visible: true }).first()
  }

  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) {
      await this.text(word).waitFor({ state: 'visible' }).catch(() => this.tellWhere(`waited for ${String(word)}`))
    }
  }

  async doesNotSee(words: string | RegExp): Promise<void> {
    await this.front.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** Something tappable by its accessible name, or by the words on it; with a sheet open, on the sheet. */
  button(name: string | RegExp): Locator {
    const reach = this.page.locator('.sheet--open .sheet__panel').or(this.page.locator('body:not(:has(.sheet--open))'))
    return reach
      .getByRole('button', { name })
      .or(reach.getByRole('radio', { name }))
      .or(reach.getByRole('checkbox', { name }))
      .or(reach.getByRole('tab', { name }))
      .or(reach.getByRole('link', { name }))
      .filter({ visible: true })
      .first()
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.settled()
    await this.button(name).tap().catch((error: Error) => this.tellWhere(`no way to tap ${String(name)}: ${error.message.slice(0, 200)}`))
  }

  async tapText(words: string | RegExp): Promise<void> {
    await this.settled()
    await this.text(words).tap()
  }

  /** One of the four tabs. */
  async goTo(tab: string): Promise<void> {
    await this.page.locator('.weui-tabbar__item, .taro-tabbar__tabbar-bottom a').filter({ has: this.page.getByText(tab, { exact: true }) }).first().tap()
    await this.settled()
  }

  /** What stands in the field of that name. */
  async hasWritten(label: string, words: string): Promise<void> {
    const field = this.front.locator(`[aria-label="${label}"]`).filter({ visible: true }).last().locator('input, textarea').first()
    await field.waitFor()
    await this.page.waitForFunction(([input, wanted]) => (input as HTMLTextAreaElement).value === wanted, [await field.elementHandle(), words] as const)
  }

  /** Writes into the field of that name. */
  async write(label: string, words: string): Promise<void> {
    const field = this.front.locator(`[aria-label="${label}"]`).filter({ visible: true }).last()
    await field.locator('input, textarea').first().fill(words)
  }

  /** Picks photos where the person is asked for some. */
  async pick(opener: string | RegExp, ...photos: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tap(opener)])
    await chooser.setFiles(photos)
  }

  /** Confirms WeChat's dialog, as the browser draws it. */
  async confirm(words: string | RegExp): Promise<void> {
    await this.page.getByText(words, { exact: typeof words === 'string' }).filter({ visible: true }).last().tap()
  }

  /** Chooses the day that the picker offers, where that row is tapped. */
  async chooseDay(name: string | RegExp): Promise<void> {
    await this.tap(name)
    await this.confirm('确定')
  }

  /** The shape beside the word of a light, by the name of its drawing. */
  async lightShape(word: string): Promise<string | undefined> {
    const classes = await this.page.locator('.light').filter({ hasText: word, visible: true }).first().locator('.icon').getAttribute('class')
    return /l-(?:green|blue|yellow|red)/.exec(classes ?? '')?.[0]
  }

  /** Opens the app anew, as a person does later. */
  async reopen(): Promise<void> {
    await this.page.goto('/')
  }

  /** Everything that can be read on the page in front. */
  async everything(): Promise<string> {
    await this.settled()
    return this.front.innerText()
  }

  async back(): Promise<void> {
    await this.settled()
    await this.page.goBack()
  }

  /** A picture for the README, once nothing moves any more. */
  async picture(name: string): Promise<void> {
    await this.settled()
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForFunction(() => !Array.from(document.querySelectorAll('.taro__toast')).some((toast) => getComputedStyle(toast).display !== 'none' && getComputedStyle(toast).opacity !== '0'))
    await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`), animations: 'disabled', caret: 'hide' })
  }

  /** Anything wider than the phone; a picture would show it cut. */
  async overflow(): Promise<string[]> {
    return this.front.evaluate((front) => {
      const width = document.documentElement.clientWidth
      return Array.from(front.querySelectorAll<HTMLElement>('*'))
        .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden')
        .filter((element) => element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1)
        .filter((element) => (element.textContent ?? '').trim() !== '')
        // A row that is meant to be pushed sideways, and what WeChat itself draws.
        .filter((element) => !element.closest('[class*="line-tabs"], [class*="taro-tabbar"], [class*="weui-"]'))
        .map((element) => `${element.className}: ${(element.textContent ?? '').slice(0, 30)}`)
    })
  }

  /** Nothing was complained of in the console, and nothing is wider than the phone. */
  async isSound(): Promise<void> {
    const faults = [...(await this.overflow()), ...this.takeComplaints()]
    if (faults.length > 0) throw new Error(`wider than the phone, or said in the console, at ${this.page.url()}: ${faults.join('; ')}`)
  }

  /** What the app complained of in the browser's console; a journey ends without any. */
  takeComplaints(): string[] {
    return this.complaints.splice(0)
  }
}
