import { routes } from '@/src/lib/routes'
import { pagesOf, readAppConfig } from './support/dist'

const spelled = Object.values(routes as unknown as Record<string, (params?: Record<string, string>) => { url: string }>).map((route) => (route({}).url.split('?')[0] ?? '').slice(1))

describe('the pages of the build', () => {
  it('are exactly those the routes spell', () => {
    expect([...pagesOf(readAppConfig())].sort()).toEqual([...spelled].sort())
  })
})
