import { bootWeapp, type WeappApp } from './support/boot'
import { pagesOf, readAppConfig } from './support/dist'
import { startLogic } from './support/logic'

describe("WeChat's logic layer", () => {
  const { typeOf } = startLogic({ wx: {}, getCurrentPages: () => [] })

  it.each(['AbortController', 'fetch', 'FormData', 'XMLHttpRequest', 'URL', 'window', 'document', 'process', 'require'])('has no %s', (name) => {
    expect(typeOf(`globalThis.${name}`)).toBe('undefined')
  })

  it.each(["new Function('return 1')", "eval('1')", "(async () => {}).constructor('return 1')"])('makes no code from text: %s', (expression) => {
    expect(() => typeOf(`(${expression})`)).toThrow('Code generation from strings disallowed')
  })
})

describe('the WeChat build', () => {
  let app: WeappApp | undefined
  afterEach(() => app?.close())

  it.each(pagesOf(readAppConfig()))('draws %s while the cloud has not answered', async (route) => {
    app = await bootWeapp({ callFunction: silent })
    const page = await app.open(route)
    expect(page.all('.page__body')).toHaveLength(1)
  })
})

/** A cloud that never answers. */
const silent = (): Promise<never> => new Promise(() => undefined)
