import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { dist } from './dist'

/** An element of WeChat's own component runtime. */
interface ViewNode {
  $$: Element
  data: Record<string, unknown>
}

export interface RenderedPage {
  dom: Element
  setData: (data: Record<string, unknown>) => void
  remove: () => void
}

interface ComponentRuntime {
  register: (definition: Record<string, unknown>) => string
  create: (id: string) => { dom: Element; instance: { setData: (data: Record<string, unknown>) => void }; attach: (parent: Element) => void; detach: () => void }
}

interface EventRuntime {
  Event: { create: (name: string, detail: unknown, options: object) => unknown; dispatchEvent: (node: ViewNode, event: unknown) => void }
}

export type Handlers = Record<string, (event: unknown) => void>

export interface View {
  window: Window
  /** Renders a page's WXML with WeChat's compiler and runtime; events call the handlers by name. */
  render: (route: string, data: Record<string, unknown>, handlers: Handlers, component: { properties: Record<string, string>; handlers: Handlers }) => RenderedPage
  dispatch: (element: Element, name: string, detail: unknown) => void
  /** What a built-in component was given. */
  given: (element: Element, property: string) => unknown
}

const fromSimulate = createRequire(require.resolve('miniprogram-simulate'))

const builtIn = ['view', 'text', 'image', 'input', 'textarea', 'scroll-view', 'button', 'picker', 'switch', 'swiper', 'swiper-item', 'form', 'label', 'navigator', 'rich-text', 'checkbox', 'radio', 'canvas', 'web-view']

let runtimeCode: string | undefined
/** WeChat's component runtime, as one script for a window. */
const runtime = (): string => {
  runtimeCode ??= buildSync({
    stdin: {
      contents: `window.runtime = { components: require('j-component'), events: require('miniprogram-exparser') }`,
      resolveDir: path.dirname(fromSimulate.resolve('j-component')),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    define: { global: 'window' },
  }).outputFiles[0]?.text
  return runtimeCode ?? ''
}

let templates: string | undefined
/** Every WXML file of the build, compiled by WeChat's compiler. */
const compiled = (): string => {
  const compiler = fromSimulate('miniprogram-compiler') as { wxmlToJs: (root: string) => string }
  templates ??= compiler.wxmlToJs(dist)
  return templates
}

declare const openWindow: () => Window & { eval: (code: string) => unknown }

export const openView = (): View => {
  const window = openWindow()
  window.eval('window.__webview_engine_version__ = 0.02')
  window.eval(runtime())
  const { components, events } = (window as unknown as { runtime: { components: ComponentRuntime; events: EventRuntime } }).runtime
  const template = window.eval(`(function () {${compiled()}})()`) as (file: string) => unknown
  for (const name of builtIn) components.register({ id: name, tagName: `wx-${name}`, template: '<slot/>' })
  const array = window.eval('Array') as unknown
  components.register({ id: 'map', tagName: 'wx-map', template: '<slot/>', properties: { markers: { type: array }, 'include-points': { type: array } } })
  const types = window.eval('({ Object, String, Number, Boolean, Array })') as Record<string, unknown>
  const copy = window.eval('(function (data) { return JSON.parse(data) })') as (data: string) => Record<string, unknown>
  const registered = new Set<string>()

  const registerNested = (route: string, { properties, handlers }: { properties: Record<string, string>; handlers: Handlers }): void => {
    if (registered.has(route)) return
    registered.add(route)
    components.register({
      id: route,
      path: `/${route}`,
      tagName: route,
      template: template(`${route}.wxml`),
      usingComponents: { comp: 'comp' },
      properties: Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, { type: types[type] }])),
      methods: handlers,
    })
  }

  let rendered = 0
  return {
    window,
    render(route, data, handlers, nested) {
      registerNested('comp', nested)
      const { usingComponents = {} } = JSON.parse(readFileSync(path.join(dist, `${route}.json`), 'utf8')) as { usingComponents?: Record<string, string> }
      const id = components.register({
        id: `${route}#${++rendered}`,
        path: `/${route}`,
        tagName: 'page',
        template: template(`${route}.wxml`),
        usingComponents: Object.fromEntries(Object.keys(usingComponents).map((name) => [name, name])),
        data: copy(JSON.stringify(data)),
        methods: handlers,
      })
      const root = components.create(id)
      root.attach(window.document.body)
      return {
        dom: root.dom,
        setData: (change) => root.instance.setData(copy(JSON.stringify(change))),
        remove: () => root.detach(),
      }
    },
    dispatch(element, name, detail) {
      events.Event.dispatchEvent(nodeOf(element), events.Event.create(name, detail, { bubbles: true, capturePhase: true, composed: true, extraFields: { touches: [], changedTouches: [] } }))
    },
    given: (element, property) => nodeOf(element).data[property],
  }
}

const nodeOf = (element: Element): ViewNode => {
  const node = (element as Element & { __wxElement?: ViewNode }).__wxElement
  if (!node) throw new Error(`<${element.tagName.toLowerCase()} class="${element.className}"> is no element of the page`)
  return node
}
