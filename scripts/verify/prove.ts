import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BrokenBuild {
  what: string
  dist: string
  /** What must be told of it. */
  expects: RegExp
  remove: () => void
}

type AppJson = Record<string, unknown> & { pages: string[]; tabBar: { list: { pagePath: string }[] } }

const breakages: { what: string; expects: RegExp; breaks: (dist: string, app: AppJson) => void }[] = [
  { what: 'a wrong value in app.json', expects: /app\.json/, breaks: (_, app) => void (app['lazyCodeLoading'] = 'everything') },
  { what: 'a wrong value in a page’s JSON', expects: /index\.json/, breaks: (dist, app) => writeFileSync(join(dist, `${app.pages[0]}.json`), '{"backgroundTextStyle":"pink"}') },
  { what: 'a tab page that is not listed', expects: /compiled result/, breaks: (_, app) => void app.pages.splice(app.pages.indexOf(app.tabBar.list[1]!.pagePath), 1) },
  {
    what: 'a component that is not there',
    expects: /compiled result/,
    breaks: (dist, app) => writeFileSync(join(dist, `${app.pages[0]}.json`), '{"usingComponents":{"ghost":"/components/ghost"}}'),
  },
  { what: 'a main package over 1.5 MB', expects: /PACKAGE_SIZE_LIMIT/, breaks: (dist) => writeFileSync(join(dist, 'big.js'), `module.exports='${randomBytes(900_000).toString('hex')}'`) },
]

/** Copies of a build, each broken in one way; made one at a time. */
export function* brokenBuilds(dist: string): Generator<BrokenBuild> {
  for (const { what, expects, breaks } of breakages) {
    const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
    cpSync(dist, folder, { recursive: true })
    const file = join(folder, 'app.json')
    const app = JSON.parse(readFileSync(file, 'utf8')) as AppJson
    breaks(folder, app)
    writeFileSync(file, JSON.stringify(app))
    yield { what, dist: folder, expects, remove: () => rmSync(folder, { recursive: true, force: true }) }
  }
}
