import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../run/root'
import type { CiProject, WechatTool } from './tool'

export interface Finding {
  /** `app.json`, `pages/home/index.json`, `PACKAGE_SIZE_LIMIT` */
  where: string
  says: string
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

const readJson = (dist: string, file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'))

const pagesOf = ({ pages, subPackages = [] }: AppJson): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
]

/** WeChat's schemas of the JSON files: wrong values and names it does not know. */
export const schemaFindings = (tool: WechatTool, dist: string): Finding[] => {
  const app = readJson(dist, 'app.json') as AppJson
  const files: [file: string, schema: Parameters<WechatTool['schemaValidate']>[0]][] = [
    ['app.json', 'app'], ['sitemap.json', 'sitemap'], ['theme.json', 'theme'], ['project.config.json', 'projectconfig'],
    ...pagesOf(app).map((page): [string, 'page'] => [`${page}.json`, 'page']),
  ]
  return files.flatMap(([file, schema]) => {
    if (!existsSync(join(dist, file))) return [{ where: file, says: 'there is no such file' }]
    const { warning, error } = tool.schemaValidate(schema, readJson(dist, file))
    return [
      ...(warning ? [{ where: file, says: `unknown: ${warning}` }] : []),
      ...error.map((one) => ({ where: file, says: JSON.stringify(one) })),
    ]
  })
}

/** A project as WeChat's tool wants it; without a network its attributes are the published defaults, and the key is thrown away. */
export const openProject = (tool: WechatTool, dist: string): CiProject => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const project = new tool.Project({ appid: 'wx0000000000000000', type: 'miniProgram', projectPath: dist, privateKey, ignores: [] })
  project.attr = async () => tool.DefaultProjectAttr
  return project
}

/** 代码质量: sizes, unused code and components, loading on demand. */
export const qualityFindings = async (tool: WechatTool, dist: string): Promise<Finding[]> =>
  (await tool.checkCodeQuality(openProject(tool, dist)))
    .filter(({ success }) => !success)
    .map(({ name, text, detail }) => ({ where: name, says: `${text}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}` }))

/** What would be uploaded, compiled by WeChat's own compiler; its size in bytes, or what it complained about. */
export const compile = async (tool: WechatTool, dist: string): Promise<{ bytes: number } | { finding: Finding }> => {
  const zip = inRoot('.cache/verify/compiled.zip')
  mkdirSync(inRoot('.cache/verify'), { recursive: true })
  rmSync(zip, { force: true })
  try {
    await tool.getCompiledResult({ project: openProject(tool, dist), version: '0.0.0', desc: 'check', setting: { es6: false, minify: false } }, zip)
    return { bytes: statSync(zip).size }
  } catch (error) {
    return { finding: { where: 'compiled result', says: String((error as Error).message ?? error).slice(0, 600) } }
  }
}
