import type { Definition, Logic } from './logic'
import { until } from './until'
import type { Handlers, RenderedPage, View } from './view'

export type Lifecycle = 'onLaunch' | 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onReachBottom' | 'onPullDownRefresh'

type Method = (...args: unknown[]) => unknown

const isMethod = (value: unknown): value is Method => typeof value === 'function'

/** The words of an element, without the blanks of the markup. */
const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A page of the build in front of a person: found by class and by words, tapped and written into. */
export class OpenPage {
  readonly instance: Definition
  private readonly rendered: RenderedPage
  private isOpen = true

  constructor(
    readonly route: string,
    private readonly logic: Logic,
    private readonly view: View,
  ) {
    const definition = logic.page(route)
    this.instance = { ...definition, route, setData: (data: Record<string, unknown>, done?: () => void) => this.setData(data, done) }
    this.rendered = view.render(route, definition.data as Record<string, unknown>, this.handlersOf(definition), this.nested())
  }

  begin(query: Record<string, string>): void {
    this.instance.options = this.logic.copy(query)
    this.tell('onLoad', this.instance.options)
    this.tell('onShow')
    this.tell('onReady')
  }

  tell(event: Lifecycle, ...args: unknown[]): void {
    const method = this.instance[event]
    if (isMethod(method)) method.apply(this.instance, args)
  }

  close(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.tell('onUnload')
    this.rendered.remove()
  }

  /** The app is gone, and nobody told the page. */
  vanish(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.rendered.remove()
  }

  /** This page, once it has drawn anything. */
  async settled(): Promise<this> {
    await until(() => this.all('.page').length > 0, () => `${this.route} drew no <Page>`)
    return this
  }

  text(): string {
    return wordsOf(this.rendered.dom)
  }

  all(selector: string): Element[] {
    return Array.from(this.rendered.dom.querySelectorAll(selector))
  }

  waitForText(text: string | RegExp): Promise<string> {
    const isThere = (): boolean => (typeof text === 'string' ? this.text().includes(text) : text.test(this.text()))
    return until(() => isThere() && this.text(), () => `waited for ${String(text)} on ${this.route}, which says: ${this.text()}`)
  }

  waitForNoText(text: string): Promise<true> {
    return until(() => !this.text().includes(text), () => `${this.route} still says ${text}: ${this.text()}`)
  }

  /** The `index`-th element of that selector, once there is one. */
  waitFor(selector: string, index = 0): Promise<Element> {
    return until(() => this.all(selector)[index], () => `waited for ${selector} on ${this.route}, which says: ${this.text()}`)
  }

  async tap(selector: string, index = 0): Promise<void> {
    await this.does(await this.waitFor(selector, index), 'tap', {})
  }

  /** Taps the innermost element that says exactly this. */
  async tapText(text: string): Promise<void> {
    const find = (): Element | undefined => this.all('*').filter((element) => wordsOf(element) === text).at(-1)
    await this.does(await until(find, () => `nothing on ${this.route} says ${text}: ${this.text()}`), 'tap', {})
  }

  /** Chooses in the platform's picker. */
  async pick(value: string, index = 0): Promise<void> {
    await this.does(await this.waitFor('wx-picker', index), 'change', { value })
  }

  /** Writes into the `index`-th input or textarea of that selector. */
  async input(selector: string, value: string, index = 0): Promise<void> {
    const element = await this.waitFor(selector, index)
    await this.does(element, 'focus', { value: '' })
    await this.does(element, 'input', { value, cursor: value.length })
    await this.does(element, 'blur', { value })
  }

  /** What a built-in component of that selector was given. */
  async given(selector: string, property: string): Promise<unknown> {
    return this.view.given(await this.waitFor(selector), property)
  }

  /** A built-in component of that selector tells of something. */
  async hear(selector: string, event: string, detail: object): Promise<void> {
    await this.does(await this.waitFor(selector), event, detail)
  }

  /** What a hand does, and the moment the app needs to draw what follows: nobody's second tap is faster than that. */
  private async does(element: Element, event: string, detail: object): Promise<void> {
    this.view.dispatch(element, event, detail)
    await this.logic.idle()
  }

  private setData(data: Record<string, unknown>, done?: () => void): void {
    if (!this.isOpen) return
    this.rendered.setData(data)
    if (done) setTimeout(() => done.call(this.instance), 0)
  }

  private handlersOf(definition: Definition): Handlers {
    const names = Object.keys(definition).filter((name) => isMethod(definition[name]))
    return Object.fromEntries(names.map((name) => [name, (event: unknown) => void (this.instance[name] as Method)(this.logic.copy(event))]))
  }

  /** Taro's component for trees deeper than its templates. */
  private nested(): { properties: Record<string, string>; handlers: Handlers } {
    const { properties = {}, methods = {} } = this.logic.component('comp') as { properties?: Record<string, { type?: { name: string } }>; methods?: Definition }
    return {
      properties: Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, type?.name ?? 'Object'])),
      handlers: this.handlersOf(methods),
    }
  }
}
