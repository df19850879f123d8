const { createRequire } = require('node:module')
const { TestEnvironment } = require('jest-environment-node')

/** jsdom as jest's own browser environment brings it. */
const { JSDOM } = createRequire(require.resolve('jest-environment-jsdom'))('jsdom')

/** Tests run in Node; `openWindow()` gives them the window that WeChat's view layer lives in, apart from everything else. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.windows = []
    this.global.openWindow = () => {
      const { window } = new JSDOM('<!doctype html><html><body></body></html>', { runScripts: 'outside-only', pretendToBeVisual: true })
      this.windows.push(window)
      return window
    }
  }

  async teardown() {
    this.windows.forEach((window) => window.close())
    await super.teardown()
  }
}
