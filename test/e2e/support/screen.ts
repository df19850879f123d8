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

  text(words: string | RegExp): Locator {
    return this.front.getByText(words).filter({ visible: true }).first()
  }

  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) {
      await this.text(word)
        .waitFor({ state: 'visible' })
        .catch(async () => Promise.reject(new Error(`waited for ${String(word)} at ${this.page.url()}, which says: ${await this.front.innerText()}`)))
    }
  }

  async doesNotSee(words: string | RegExp): Promise<void> {
    await this.front.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** Something tappable by its accessible name, or by the words on it. */
  button(name: string | RegExp): Locator {
    return this.front
      .getByRole('button', { name })
      .or(this.front.getByRole('radio', { name }))
      .or(this.front.getByRole('checkbox', { name }))
      .or(this.front.getByRole('tab', { name }))
      .or(this.front.getByRole('link', { name }))
      .filter({ visible: true })
      .first()
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.settled()
    await this.button(name).tap()
  }

  async tapText(words: string | RegExp): Promise<void> {
    await this.settled()
    await this.text(words).tap()
  }

  /** One of the four tabs. */
  async goTo(tab: string): Promise<void> {
    await this.page.locator('.weui-tabbar__item, .taro-tabbar__tabbar-bottom a').filter({ hasText: tab }).first().tap()
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

  /** What the app complained of in the browser's console; a journey ends without any. */
  takeComplaints(): string[] {
    return this.complaints.splice(0)
  }
}
