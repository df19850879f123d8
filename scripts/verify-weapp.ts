import { mkdirSync, readFileSync } from 'node:fs'
import { buildAppWithProgress } from './build-app'
import { Failure, type Main } from './run/command'
import { say, withProgress } from './run/progress'
import { inRoot } from './run/root'
import { isNewer, minimumOf, needsOf } from './verify/base-library'
import { burdenFindings } from './verify/burden'
import { compile, type Finding, qualityFindings, schemaFindings } from './verify/findings'
import { brokenBuilds } from './verify/prove'
import { openTool, type WechatTool } from './verify/tool'

const baseLibrary = (dist: string): Finding[] => {
  const needs = needsOf(dist)
  const minimum = minimumOf(needs)
  const { libVersion } = JSON.parse(readFileSync(inRoot('project.config.json'), 'utf8')) as { libVersion: string }
  say(`base library: at least ${minimum}, because of ${needs.filter(({ since }) => since === minimum).map(({ what }) => what).join(', ')}`)
  say(`基础库最低 ${minimum}：在小程序后台“设置 › 基本设置 › 基础库最低版本设置”里填它。`)
  return isNewer(minimum, libVersion) ? [{ where: 'project.config.json libVersion', says: `${libVersion} is older than ${minimum}` }] : []
}

/** The tool tells of its own steps, and of a server it does not need here, on the console. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { log, error, info, warn } = console
  const nothing = (): void => undefined
  Object.assign(console, { log: nothing, error: nothing, info: nothing, warn: nothing })
  try {
    return await work()
  } finally {
    Object.assign(console, { log, error, info, warn })
  }
}

/** The tool's compiler leaves a server and its workers running, which would keep this command from ever ending. */
const endWhateverIsLeft = (code: number): void => void setTimeout(() => process.exit(code), 2_000).unref()

/** Everything WeChat's tool says against a build. */
const findingsOf = async (tool: WechatTool, dist: string): Promise<Finding[]> => {
  const compiled = await quietly(() => compile(tool, dist))
  if ('bytes' in compiled) say(`compiled by WeChat's compiler: ${Math.round(compiled.bytes / 1024)} KB zipped`)
  return [...schemaFindings(tool, dist), ...(await quietly(() => qualityFindings(tool, dist))), ...('finding' in compiled ? [compiled.finding] : [])]
}

/** Breaks copies of the build one way each: a check that cannot turn red is worth nothing. */
const prove = async (tool: WechatTool, dist: string): Promise<void> => {
  const good = new Set((await findingsOf(tool, dist)).map(({ where }) => where))
  for (const broken of brokenBuilds(dist)) {
    const found = (await findingsOf(tool, broken.dist)).filter(({ where }) => !good.has(where) || broken.expects.test(where))
    broken.remove()
    if (!found.some(({ where, says }) => broken.expects.test(`${where} ${says}`))) {
      throw new Failure(`A build with ${broken.what} passed.`, `改坏的构建（${broken.what}）没有被查出来。`)
    }
    say(`red as it should be: ${broken.what}`)
  }
}

/**
 * `npm run verify:weapp`: WeChat's own offline checks on the build, and the oldest base library it runs on.
 * `-- --prove` breaks copies of the build and sees each turn red. Fetches WeChat's tool into `.cache` once.
 */
export const main: Main = async (args, { signal }) => {
  const dist = await buildAppWithProgress('weapp', signal)
  const tool = await withProgress("Opening WeChat's tool · 准备微信的检查工具", () => openTool(signal))
  // The tool leaves folders behind wherever it is called.
  mkdirSync(inRoot('.cache/verify'), { recursive: true })
  process.chdir(inRoot('.cache/verify'))
  if (args.includes('--prove')) await prove(tool, dist)
  const findings = [...baseLibrary(dist), ...burdenFindings(dist), ...(await findingsOf(tool, dist))]
  findings.forEach(({ where, says }) => say(`${where}: ${says}`))
  say(findings.length === 0 ? 'WeChat has nothing against this build. · 微信的检查全部通过。' : `${findings.length} to mend · 有 ${findings.length} 处要改`)
  const code = findings.length === 0 ? 0 : 1
  endWhateverIsLeft(code)
  return code
}
