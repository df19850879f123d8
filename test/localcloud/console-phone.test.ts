import { type Browser, chromium } from 'playwright-core'
import { ensureBrowser } from '@/scripts/environment/browser'
import { openWorld, type World } from './support/world'

/** A browser starts and draws; a loaded machine takes its time. */
jest.setTimeout(60_000)

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld(
    { collections: [{ name: 'notes_of_a_collection_with_a_long_name', indexes: [] }] },
    {
      failing: { source: "exports.main = async () => { console.log('x'.repeat(300)); throw new Error('y'.repeat(200)) }" },
      nightly: { source: 'exports.main = async () => 1', config: { triggers: [{ name: 'nightly', type: 'timer', config: '0 0 2 * * * *' }] } },
    },
  )
  const notes = world.db.collection('notes_of_a_collection_with_a_long_name')
  await notes.add({ data: { _id: 'n'.repeat(120), text: '字'.repeat(200), list: ['z'.repeat(150)] } })
  await notes.where({ text: 'x', other: world.db.command.gt!('y') }).orderBy('another', 'desc').get()
  await world.sdk.uploadFile({ cloudPath: `${'folder/'.repeat(8)}picture.jpg`, fileContent: Buffer.from('x') })
  await world.sdk.openapi.subscribeMessage.send({ touser: 'o'.repeat(28), templateId: 't'.repeat(43), page: 'packages/worker/pages/problem/index?id=1', data: { thing1: { value: '字'.repeat(20) } } })
  world.cloud.acceptSubscription('o'.repeat(28), 't'.repeat(43))
  world.cloud.fault({ action: 'database.aggregateDocuments', target: 'nowhere', code: 'DATABASE_REQUEST_FAILED', delayMs: 100 })
  await world.cloud.invoke('failing', { procedure: 'p'.repeat(60) }, 'o'.repeat(28))
  browser = await chromium.launch({ executablePath: await ensureBrowser(new AbortController().signal), args: FLAGS })
})
afterAll(async () => {
  await browser?.close()
  await world.close()
})

describe('the console on a phone of 390 points', () => {
  it.each(['', '/people', '/documents', '/documents?collection=notes_of_a_collection_with_a_long_name', '/messages', '/timers', '/calls', '/queries', '/files', '/levers'])(
    'shows /console%s with nothing cut, large enough to read and to tap',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      await page.goto(`${world.cloud.url}/console${path}`)
      const found = await page.evaluate(() => {
        const all = Array.from(document.querySelectorAll('body *')).filter((element) => element.getClientRects().length > 0)
        const boxes = all.map((element) => ({ name: element.tagName, text: (element.textContent ?? '').slice(0, 20), box: element.getBoundingClientRect(), size: Number.parseFloat(getComputedStyle(element).fontSize) }))
        const isLever = ({ name }: { name: string }) => ['A', 'BUTTON', 'INPUT', 'SELECT', 'SUMMARY'].includes(name)
        return {
          tooWide: boxes.filter(({ box }) => box.right > 390.5).map(({ name, text }) => `${name} ${text}`),
          tooSmall: boxes.filter((one) => isLever(one) && one.box.height < 38).map(({ name, text }) => `${name} ${text}`),
          tooFine: boxes.filter(({ size, text }) => text.trim() !== '' && size < 12).map(({ name, text }) => `${name} ${text}`),
          count: boxes.length,
        }
      })
      await page.close()
      expect(found).toEqual({ tooWide: [], tooSmall: [], tooFine: [], count: expect.any(Number) as number })
      expect(found.count).toBeGreaterThan(12)
    },
  )
})
