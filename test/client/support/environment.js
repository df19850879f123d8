const { createRequire } = require('node:module')
const { TestEnvironment } = require('jest-environment-node')

/** jsdom as jest's own browser environment brings it. */
const { JSDOM, VirtualConsole } = createRequire(require.resolve('jest-environment-jsdom'))('jsdom')

/** Node's own, which the local cloud needs, stay; everything else a browser has comes from the window. */
const kept = new Set(['console', 'process', 'global', 'globalThis', 'performance', 'crypto', 'AbortController', 'AbortSignal', 'Blob', 'File', 'FormData', 'Headers'])

/** Node, where the local cloud runs, with the window of a browser around the screens. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    const virtualConsole = new VirtualConsole().on('jsdomError', (error) => this.global.console.error(error))
    this.dom = new JSDOM('<!doctype html><html lang="zh"><body></body></html>', { url: 'http://127.0.0.1/', pretendToBeVisual: true, virtualConsole })
    const { window } = this.dom
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!kept.has(name) && (!(name in this.global) || /Event|URL/.test(name))) {
        Object.defineProperty(this.global, name, { configurable: true, writable: true, value: window[name] })
      }
    }
    Object.assign(this.global, { window: this.global, self: this.global, navigator: window.navigator, document: window.document })
    for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) this.global[name] = window[name].bind(window)
    const openAt = (url) => {
      this.dom.reconfigure({ url })
      // jsdom keeps the origin of the first address, and its base until a base element comes or goes.
      window._origin = new URL(url).origin
      window.document.head.appendChild(window.document.createElement('base')).remove()
    }
    this.global.openAt = openAt
    this.global.process.env.TARO_ENV = 'h5'
  }

  async teardown() {
    this.dom.window.close()
    await super.teardown()
  }
}
