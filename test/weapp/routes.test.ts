import { routes } from '@/src/lib/routes'
import { pagesOf, readAppConfig } from './support/dist'

const spelled = Object.values(routes as unknown as Record<string, (params?: Record<string, string>) => { url: string }>).map((route) => (route({}).url.split('?')[0] ?? '').slice(1))

/** Playing other people is for the local cloud alone. */
const ofTheBrowser = ['packages/worker/pages/identities/index']

describe('the pages of the build', () => {
  it('are exactly those the routes spell, without what only a browser may have', () => {
    expect(spelled).toEqual(expect.arrayContaining(ofTheBrowser))
    expect([...pagesOf(readAppConfig())].sort()).toEqual(spelled.filter((page) => !ofTheBrowser.includes(page)).sort())
  })
})
