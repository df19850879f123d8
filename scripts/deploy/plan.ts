import type { CollectionDeclaration } from '@/cloudfunctions/database/collections'
import { byHand } from './by-hand'
import { type DeployedFunction, runtime } from './functions'

export const settingNames = {
  appid: 'LIANXIDIAN_APPID',
  secret: 'LIANXIDIAN_APPSECRET',
  uploadKey: 'LIANXIDIAN_UPLOAD_KEY',
  cloudId: 'LIANXIDIAN_TENCENT_SECRET_ID',
  cloudKey: 'LIANXIDIAN_TENCENT_SECRET_KEY',
  pseudonymKey: 'LIANXIDIAN_PSEUDONYM_KEY',
  operatorKey: 'LIANXIDIAN_OPERATOR_KEY',
} as const

export type Keys = Partial<Record<keyof typeof settingNames, string>>

export const keysIn = (environment: NodeJS.ProcessEnv): Keys =>
  Object.fromEntries(Object.entries(settingNames).flatMap(([key, name]) => (environment[name] ? [[key, environment[name]]] : [])))

export interface Step {
  id: 'functions' | 'database' | 'code' | 'app' | 'scan' | 'admin'
  title: string
  details: string[]
  /** Settings without which the step is done by hand. */
  needs: readonly (keyof Keys)[]
  /** How to do it without them. */
  instead: string
}

export const stepsOf = (functions: readonly DeployedFunction[], collections: readonly CollectionDeclaration[], version: string): Step[] => [
  {
    id: 'functions', title: `建立 ${functions.length} 个云函数（${runtime}）`, needs: ['cloudId', 'cloudKey', 'pseudonymKey', 'operatorKey'],
    details: functions.map(({ name, timeout, memorySize, triggers, variables }) =>
      `${name}: ${timeout} 秒, ${memorySize} MB, 环境变量 ${variables.join('、')}${triggers.map((trigger) => `, 定时 ${trigger.config}`).join('')}`),
    instead: `在云开发控制台 › 云函数逐个新建，运行环境选 ${runtime}（建好以后改不了），按上面的数填超时、内存、环境变量和触发器。`,
  },
  {
    id: 'code', title: `上传 ${functions.length} 个云函数的代码和 config.json`, needs: ['appid', 'uploadKey'],
    details: functions.filter(({ permissions }) => permissions.openapi.length > 0).map(({ name, permissions }) => `${name}: 云调用权限 ${permissions.openapi.join('、')}`),
    instead: '用微信开发者工具打开本项目，在 dist/functions 的每个文件夹上点右键，选“上传并部署：所有文件”。',
  },
  {
    id: 'database', title: `建立 ${collections.length} 个集合、${collections.reduce((sum, { indexes }) => sum + indexes.length, 0)} 个索引`, needs: ['appid', 'secret'],
    details: collections.map(({ name, indexes }) => `${name}: ${indexes.map((index) => index.name).join('、') || '（无索引）'}`),
    instead: '在云开发控制台 › 数据库逐个新建集合，再在“索引管理”里按 cloudfunctions/database/collections.ts 添加索引。',
  },
  {
    id: 'app', title: `上传小程序 ${version}`, needs: ['appid', 'uploadKey'], details: ['dist/weapp'],
    instead: '用微信开发者工具打开本项目，点“上传”。',
  },
  {
    id: 'scan', title: '记下减负扫描的结果', needs: ['appid', 'secret', 'operatorKey'], details: ['“减负自查”页会显示'],
    instead: '没有密钥时“减负自查”会显示“还没有发布前扫描的记录”，可以以后补。',
  },
  {
    id: 'admin', title: '发出第一位管理员的邀请码', needs: ['appid', 'secret', 'operatorKey'], details: ['只用一次，72 小时内有效，不存明文；已经有管理员时不再发'],
    instead: '配好密钥后再运行一次本命令。',
  },
]

export const missingFor = (step: Step, keys: Keys): string[] => step.needs.filter((need) => keys[need] === undefined).map((need) => settingNames[need])

/** The plan as text: what would be done, what is done by hand for want of which setting, and what always is. */
export const printedPlan = (env: string, steps: readonly Step[], keys: Keys): string =>
  [
    `环境 ${env}`,
    ...steps.flatMap((step, index) => {
      const missing = missingFor(step, keys)
      return [
        '', `${index + 1}. ${step.title}${missing.length === 0 ? '' : '（需手工：没有设置 ' + missing.join('、') + '）'}`, ...step.details.map((line) => `   - ${line}`),
        ...(missing.length === 0 ? [] : [`   手工做法：${step.instead}`]),
      ]
    }),
    '', '下面这些平台没有接口，请在网页上点：', ...byHand.map(({ where, what }) => `   □ ${where}\n     ${what}`), '',
  ].join('\n')
