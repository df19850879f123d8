import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../run/root'

/** What `config.json` beside a function says. */
export interface FunctionConfig {
  permissions: { openapi: string[] }
  /** Seconds. */
  timeout: number
  /** Megabytes. */
  memorySize: number
  triggers: { name: string; type: 'timer'; config: string }[]
}

export interface DeployedFunction extends FunctionConfig {
  name: string
  /** What its environment variables are called; their values are never printed. */
  variables: string[]
}

/** It cannot be changed once a function exists, and what WeChat's own tools choose is too old. */
export const runtime = 'Nodejs18.15'

/** What every function needs, and what only one does. */
const everywhere = ['PSEUDONYM_KEY']
const only: Readonly<Record<string, string[]>> = { data: ['OPERATOR_KEY'] }
export const secretNames: readonly string[] = [...everywhere, ...Object.values(only).flat()]

export const functionsOf = (names: readonly string[]): DeployedFunction[] =>
  names.map((name) => ({
    name,
    ...(JSON.parse(readFileSync(inRoot('cloudfunctions', name, 'config.json'), 'utf8')) as FunctionConfig),
    variables: [...everywhere, ...(only[name] ?? [])],
  }))

/** CloudBase CLI's `cloudbaserc.json`: it creates functions with the right Node, time-out, memory, variables and timers. */
export const cloudbaseConfig = (env: string, functions: readonly DeployedFunction[], secrets: Readonly<Record<string, string>>) => ({
  version: '2.0',
  envId: env,
  functionRoot: '../functions',
  functions: functions.map(({ name, timeout, memorySize, triggers, variables }) => ({
    name, timeout, memorySize, triggers, runtime, handler: 'index.main', installDependency: false,
    envVariables: Object.fromEntries(variables.map((variable) => [variable, secrets[variable] ?? ''])),
  })),
})

export const isBuilt = (folder: string, name: string): boolean => existsSync(`${folder}/${name}/index.js`)
