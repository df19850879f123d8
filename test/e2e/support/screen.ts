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

  /** The page in front; pages below stay in the document, hidden. */
  private get front(): Locator {
    return this.page.locator('.taro_page:visible').last()
  }

  text(words: string | RegExp): Locator {
    return this.front.getByText(words).filter({ visible: true }).first()
  }

  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.text(word).waitFor({ state: 'visible' })
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
    await this.button(name).tap()
  }

  async tapText(words: string | RegExp): Promise<void> {
    await this.text(words).tap()
  }

  /** One of the four tabs. */
  async goTo(tab: string): Promise<void> {
    await this.page.locator('.weui-tabbar__item, .taro-tabbar__tabbar-bottom a').filter({ hasText: tab }).first().tap()
  }

  async write(label: string | RegExp, words: string): Promise<void> {
    await this.front.getByLabel(label).filter({ visible: true }).locator('visible=true').first().fill(words)
  }

  /** Confirms WeChat's dialog, as the browser draws it. */
  async confirm(words: string | RegExp): Promise<void> {
    await this.page.getByText(words, { exact: typeof words === 'string' }).filter({ visible: true }).last().tap()
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  /** A picture for the README, once nothing moves any more. */
  async picture(name: string): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`), animations: 'disabled', caret: 'hide' })
  }

  /** Anything wider than the phone; a picture would show it cut. */
  async overflow(): Promise<string[]> {
    return this.front.evaluate((front) => {
      const width = document.documentElement.clientWidth
      return [...front.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden')
        .filter((element) => element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1)
        .filter((element) => (element.textContent ?? '').trim() !== '')
        .map((element) => `${element.className}: ${(element.textContent ?? '').slice(0, 30)}`)
    })
  }

  /** What the app complained of in the browser's console; a journey ends without any. */
  takeComplaints(): string[] {
    return this.complaints.splice(0)
  }
}
