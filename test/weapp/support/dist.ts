import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The WeChat build under test. */
export const dist = path.resolve(__dirname, '../../../dist/weapp')

interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string; text: string }[] }
}

/** app.json of the build; throws when there is no build to test. */
export const readAppConfig = (): AppConfig => {
  const file = path.join(dist, 'app.json')
  if (!existsSync(file)) throw new Error('There is no WeChat build to test: dist/weapp is missing. Run `npm run build:weapp` first.')
  return JSON.parse(readFileSync(file, 'utf8')) as AppConfig
}

/** Every page of the build, tab pages first. */
export const pagesOf = ({ pages, subPackages = [] }: AppConfig): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
]
