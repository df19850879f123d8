import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../run/command'
import { inRoot } from '../run/root'
import { type Account, localLink, wechatLink } from './link'
import { type Operator, operatorOf } from './operator'

/** `--name value` pairs and `--flag`s. Throws Failure for a word that is not known. */
export const readArguments = (args: readonly string[], { values, flags, usage }: { values: readonly string[]; flags: readonly string[]; usage: string }) => {
  const given = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!
    const value = args[i + 1]
    if (flags.includes(name)) given.set(name, '')
    else if (values.includes(name) && value !== undefined && !value.startsWith('--')) given.set(name, args[++i]!)
    else throw new Failure(`"${name}" is not understood. ${usage}`, `“${name}”看不懂。用法：${usage}`)
  }
  return given
}

/** The account's settings come from the environment, so that no secret stands in a command line's history. */
export const accountSettings = ['LIANXIDIAN_APPID', 'LIANXIDIAN_APPSECRET'] as const
export const operatorKeySetting = 'LIANXIDIAN_OPERATOR_KEY'
export const apiSetting = 'LIANXIDIAN_WEIXIN_API'

const wanted = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Failure(`Set ${name} in the environment.`, `请先设置环境变量 ${name}。`)
  return value
}

export const accountOf = (env: string): Account => ({
  env, appid: wanted('LIANXIDIAN_APPID'), secret: wanted('LIANXIDIAN_APPSECRET'), api: process.env[apiSetting] ?? 'https://api.weixin.qq.com',
})

export const localKey = (): string => {
  const file = join(inRoot(process.env.LIANXIDIAN_DATA || '.localcloud'), 'operator.key')
  if (!existsSync(file)) throw new Failure(`${file} is not there: run npm start once.`, `没有 ${file}：请先运行一次 npm start。`)
  return readFileSync(file, 'utf8').trim()
}

/** `--env ID` is an environment in WeChat's cloud, `--local URL` one that runs on this machine. */
export const operatorFrom = (given: ReadonlyMap<string, string>, usage: string): Operator => {
  const [env, local] = [given.get('--env'), given.get('--local')]
  if ((env === undefined) === (local === undefined)) throw new Failure(`Which environment? ${usage}`, `要对哪个环境操作？用法：${usage}`)
  if (local !== undefined) return operatorOf(localLink(local.replace(/\/$/, '')), process.env[operatorKeySetting] ?? localKey())
  return operatorOf(wechatLink(accountOf(env!)), wanted(operatorKeySetting))
}
