import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, type Main } from './run/command'
import { inRoot } from './run/root'

const kilobyte = 1024

/** In KB; WeChat refuses a package over 2 MB, these are ours. */
export const limits = { main: 450, subpackage: 700, all: 2 * kilobyte }

export interface PackageSize {
  name: string
  bytes: number
  limitKilobytes: number
}

/** Not uploaded: the settings of the developer tool and the licences' texts. */
const isLeftOut = (file: string): boolean => file === 'project.config.json' || file.endsWith('.LICENSE.txt') || file.endsWith('.map')

const filesOf = (folder: string): { file: string; bytes: number }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => ({ file, state: statSync(join(folder, file)) }))
    .filter(({ file, state }) => state.isFile() && !isLeftOut(file))
    .map(({ file, state }) => ({ file, bytes: state.size }))

/** The main package, every subpackage and all together. Throws Failure when there is no build. */
export const measure = (dist: string): PackageSize[] => {
  const config = join(dist, 'app.json')
  if (!existsSync(config)) throw new Failure('There is no WeChat build to measure. Run `npm run build:weapp` first.', '还没有小程序的构建，请先运行 npm run build:weapp。')
  const { subPackages = [] } = JSON.parse(readFileSync(config, 'utf8')) as { subPackages?: { root: string }[] }
  const roots = subPackages.map(({ root }) => `${root.replace(/^\/|\/$/g, '')}/`)
  const files = filesOf(dist)
  const sum = (belongs: (file: string) => boolean): number => files.reduce((total, { file, bytes }) => (belongs(file) ? total + bytes : total), 0)
  return [
    { name: 'main package', bytes: sum((file) => !roots.some((root) => file.startsWith(root))), limitKilobytes: limits.main },
    ...roots.map((root) => ({ name: root.slice(0, -1), bytes: sum((file) => file.startsWith(root)), limitKilobytes: limits.subpackage })),
    { name: 'all', bytes: sum(() => true), limitKilobytes: limits.all },
  ]
}

export const isTooBig = ({ bytes, limitKilobytes }: PackageSize): boolean => bytes > limitKilobytes * kilobyte

const line = (size: PackageSize): string =>
  [
    size.name.padEnd(20),
    `${(size.bytes / kilobyte).toFixed(1)} KB`.padStart(12),
    `${size.limitKilobytes} KB`.padStart(10),
    isTooBig(size) ? '  over' : '',
  ].join('')

/** `npm run size`: the table, and 1 when something is over its limit. */
export const main: Main = async () => {
  const sizes = measure(inRoot('dist/weapp'))
  process.stdout.write(`${'package'.padEnd(20)}${'size'.padStart(12)}${'limit'.padStart(10)}\n${sizes.map(line).join('\n')}\n`)
  return sizes.some(isTooBig) ? 1 : 0
}
