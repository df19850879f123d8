import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { dist } from './dist'

export type Definition = Record<string, unknown>

export interface Logic {
  /** Runs a script of the build once, with everything it requires. */
  run: (file: string) => void
  /** A copy of plain data that belongs to the app's own world, as what crosses WeChat's bridge does. */
  copy: <T>(data: T) => T
  /** Resolves once the app has drawn what it knows: no step of a few milliseconds is left to do. */
  idle: () => Promise<void>
  /** For how many ms what is still to come was put off. */
  putOff: () => number[]
  /** What the app put off until so many ms from now happens at once. */
  pass: (ms: number) => void
  /** Ends the app: nothing of it runs any more. */
  stop: () => void
  /** `typeof` of an expression, as the app would see it; throws what evaluating it throws. */
  typeOf: (expression: string) => string
  /** What the app defined for itself. */
  app: Definition
  /** What the page's script handed to `Page()`, by its path. */
  page: (route: string) => Definition
  component: (route: string) => Definition
}

interface Host {
  wx: Definition
  getCurrentPages: () => unknown[]
}

/** The app's timers; those of a few milliseconds are what React and Taro draw with. */
const appTimers = () => {
  const pending = new Map<NodeJS.Timeout, number>()
  const jobs = new Map<NodeJS.Timeout, { run: () => void; at: number }>()
  let isStopped = false
  const clear = (timer: NodeJS.Timeout | undefined): void => {
    if (!timer) return
    pending.delete(timer)
    jobs.delete(timer)
    clearTimeout(timer)
  }
  return {
    set: (run: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]): NodeJS.Timeout => {
      const job = (): void => {
        pending.delete(timer)
        jobs.delete(timer)
        if (!isStopped) run(...args)
      }
      const timer = setTimeout(job, delayMs)
      pending.set(timer, delayMs)
      jobs.set(timer, { run: job, at: Date.now() + delayMs })
      return timer
    },
    repeat: (run: () => void, delayMs: number): NodeJS.Timeout => {
      const timer = setInterval(run, delayMs)
      pending.set(timer, Infinity)
      return timer
    },
    clear,
    isDrawing: () => [...pending.values()].some((delayMs) => delayMs <= 16),
    putOff: () => [...pending.values()],
    pass: (ms: number) => {
      const until = Date.now() + ms
      for (const [timer, { run, at }] of [...jobs].sort(([, a], [, b]) => a.at - b.at)) {
        if (at > until || !jobs.has(timer)) continue
        clearTimeout(timer)
        run()
      }
    },
    stop: () => {
      isStopped = true
      ;[...pending.keys()].forEach(clear)
    },
  }
}

/**
 * WeChat's logic layer: the language's own built-ins, timers, console, `wx` and the four constructors, in a world of their
 * own. There is no AbortController, no fetch, no FormData, no window, and text never becomes code.
 */
export const startLogic = ({ wx, getCurrentPages }: Host): Logic => {
  const defined = { app: {} as Definition, pages: new Map<string, Definition>(), components: new Map<string, Definition>() }
  let running = ''
  const timers = appTimers()
  const world: Definition = {
    wx,
    console,
    setTimeout: timers.set,
    clearTimeout: timers.clear,
    setInterval: timers.repeat,
    clearInterval: timers.clear,
    App: (definition: Definition) => void (defined.app = definition),
    Page: (definition: Definition) => void defined.pages.set(running, definition),
    Component: (definition: Definition) => void defined.components.set(running, definition),
    getApp: () => defined.app,
    getCurrentPages,
  }
  const context = vm.createContext(world, { codeGeneration: { strings: false, wasm: false } })
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  const loaded = new Map<string, { exports: unknown }>()

  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const source = readFileSync(path.join(dist, file), 'utf8')
    const script = vm.runInContext(`(function (require, module, exports) {${source}\n})`, context, { filename: file }) as (
      require: (name: string) => unknown,
      module: { exports: unknown },
      exports: unknown,
    ) => void
    const required = (name: string): unknown => load(path.join(path.dirname(file), name.endsWith('.js') ? name : `${name}.js`))
    // A file of another package comes later.
    script(Object.assign(required, { async: (name: string) => Promise.resolve().then(() => required(name)) }), module, module.exports)
    return module.exports
  }

  const definitionOf = (definitions: Map<string, Definition>, route: string): Definition => {
    running = route
    load(`${route}.js`)
    const definition = definitions.get(route)
    if (!definition) throw new Error(`${route}.js defined nothing`)
    return definition
  }

  return {
    run: load,
    copy: (data) => (data === undefined ? data : (parse(JSON.stringify(data)) as typeof data)),
    idle: async () => {
      // Twice, for what promises start between two timers.
      for (let quiet = 0; quiet < 2; quiet = timers.isDrawing() ? 0 : quiet + 1) await new Promise((resolve) => setTimeout(resolve, 0))
    },
    putOff: timers.putOff,
    pass: timers.pass,
    stop: timers.stop,
    typeOf: (expression) => vm.runInContext(`typeof ${expression}`, context) as string,
    get app() {
      return defined.app
    },
    page: (route) => definitionOf(defined.pages, route),
    component: (route) => definitionOf(defined.components, route),
  }
}
