import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { submissionId } from '@/types/fields'

describe('a route', () => {
  it('spells its parameters so that they arrive whole', () => {
    const { url } = routes.visit({ unionId: 'u_1', unionName: '甲&乙=丙 100%?#' })
    const query = new URLSearchParams(url.split('?')[1])
    expect(query.get('unionId')).toBe('u_1')
    expect(query.get('unionName')).toBe('甲&乙=丙 100%?#')
  })

  it('leaves out what is not given', () => {
    expect(routes.report({ category: undefined }).url).toBe('/packages/worker/pages/report/index')
    expect(routes.report().url).toBe('/packages/worker/pages/report/index')
  })

  it('knows the four tabs', () => {
    const tabs = [routes.home(), routes.problems(), routes.third(), routes.me()]
    expect(tabs.map(({ isTab }) => isTab)).toEqual([true, true, true, true])
    expect(routes.receipt({ id: 'p_1' }).isTab).toBe(false)
  })
})

describe('an id of our own making', () => {
  it('is one the server takes for a submission, and never the same', () => {
    const ids = Array.from({ length: 1000 }, newId)
    expect(ids.filter((id) => !submissionId.safeParse(id).success)).toEqual([])
    expect(new Set(ids).size).toBe(1000)
  })
})
