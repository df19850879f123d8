import { readFileSync } from 'node:fs'
import { collections } from '@/cloudfunctions/database/collections'
import { buildAppWithProgress } from './build-app'
import { buildFunctionsWithProgress, functionNames } from './build-functions'
import { prepareDatabase } from './deploy/database'
import { functionsOf } from './deploy/functions'
import { keysIn, missingFor, printedPlan, type Step, stepsOf } from './deploy/plan'
import { rehearse } from './deploy/rehearse'
import { createFunctions, uploadApp, uploadCode, type UploadTool } from './deploy/upload'
import { weixinApi, wechatLink } from './operator/link'
import { OperatorRefusal, operatorOf } from './operator/operator'
import { accountOf, readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say, withProgress } from './run/progress'
import { inRoot } from './run/root'
import { burdenFindings } from './verify/burden'
import { openTool } from './verify/tool'

const usage = 'npm run deploy -- --env ID [--version 1.0.0] [--dry-run] [--rehearse]'

const ownVersion = (): string => (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }).version

/**
 * Prepares everything in WeChat's cloud for this release; run again it changes nothing that is there already. `--dry-run` prints the
 * plan and touches nothing; `--rehearse` uploads with WeChat's own tool to a peer on this machine. What there are no keys for, and what the platform has no interface for, is said with the way to do it by hand.
 */
export const main: Main = async (args, { signal }) => {
  const given = readArguments(args, { values: ['--env', '--version'], flags: ['--dry-run', '--rehearse'], usage })
  const env = given.get('--env')
  if (env === undefined) throw new Failure(`Which environment? ${usage}`, `部署到哪个环境？用法：${usage}`)
  const version = given.get('--version') ?? ownVersion()
  const functions = functionsOf(functionNames())
  const keys = keysIn(process.env)
  const steps = stepsOf(functions, collections, version)
  say(printedPlan(env, steps, keys))
  if (given.has('--dry-run')) return say('Dry run: nothing was sent. · 只看计划，什么也没有上传。')

  await buildFunctionsWithProgress()
  const dist = await buildAppWithProgress('weapp', signal)
  const findings = burdenFindings(dist)
  if (findings.length > 0) throw new Failure(findings.map(({ where, says }) => `${where}: ${says}`).join('\n'), '编译好的程序里有违反减负规定的内容，没有上传。')

  if (given.has('--rehearse')) {
    await withProgress("Rehearsing with WeChat's own tool · 用微信的上传工具演练", () => rehearse(env, version, functions, say, signal))
    return say('Nothing left this machine. · 演练完成，什么也没有传出去。')
  }

  const operator = () => operatorOf(wechatLink(accountOf(env)), keys.operatorKey!)
  const tool = async (): Promise<UploadTool> => (await openTool(signal)) as unknown as UploadTool
  const work: Record<Step['id'], () => Promise<unknown>> = {
    functions: () => createFunctions(keys, env, functions, signal),
    code: async () => uploadCode(await tool(), keys, env, functions, say),
    database: () => prepareDatabase(weixinApi(accountOf(env)), collections, say),
    app: async () => uploadApp(await tool(), keys, version),
    scan: () => operator().call('recordScan', { findings: [] }),
    admin: async () => {
      const { code, until } = await operator().call('firstAdmin', {})
      say(`第一位管理员的邀请码：${code}（${until} 前有效，只显示这一次）。请本人在小程序“我的 › 工作人员绑定”里填写。`)
    },
  }
  for (const step of steps) {
    const missing = missingFor(step, keys)
    if (missing.length > 0) say(`跳过：${step.title}（没有设置 ${missing.join('、')}）`)
    else {
      await withProgress(step.title, work[step.id]).catch((error: unknown) => {
        if (!(step.id === 'admin' && error instanceof OperatorRefusal && error.rule === 'adminExists')) throw error
        say('已经有管理员，不再发邀请码。')
      })
    }
  }
}
