import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { Failure } from '../run/command'
import { runChild } from '../run/child'
import { inRoot } from '../run/root'
import type { WechatTool } from '../verify/tool'
import { cloudbaseConfig, type DeployedFunction } from './functions'
import type { Keys } from './plan'

interface UploadProject { appid: string }

/** The parts of `miniprogram-ci` that send something. */
export interface UploadTool extends Omit<WechatTool, 'Project'> {
  Project: new (options: { appid: string; type: 'miniProgram'; projectPath: string; privateKeyPath: string; ignores: string[] }) => UploadProject
  upload: (options: { project: UploadProject; version: string; desc: string; setting: Record<string, boolean>; robot: number }) => Promise<unknown>
  cloud: {
    uploadFunction: (options: { project: UploadProject; env: string; name: string; path: string; remoteNpmInstall: boolean }) => Promise<{ filesCount: number; packSize: number }>
  }
}

const projectOf = (tool: UploadTool, keys: Keys, projectPath: string): UploadProject =>
  new tool.Project({ appid: keys.appid!, type: 'miniProgram', projectPath, privateKeyPath: keys.uploadKey!, ignores: [] })

/** Everything is bundled: nothing is to be installed in the cloud. */
export const uploadCode = async (tool: UploadTool, keys: Keys, env: string, functions: readonly DeployedFunction[], say: (line: string) => void): Promise<void> => {
  const project = projectOf(tool, keys, inRoot('dist/weapp'))
  for (const { name } of functions) {
    const { filesCount, packSize } = await tool.cloud.uploadFunction({ project, env, name, path: inRoot('dist/functions', name), remoteNpmInstall: false })
    say(`${name}: ${filesCount} files, ${Math.round(packSize / 1024)} KB`)
  }
}

/** The build is compiled and minified already. */
export const uploadApp = (tool: UploadTool, keys: Keys, version: string): Promise<unknown> =>
  tool.upload({ project: projectOf(tool, keys, inRoot('dist/weapp')), version, desc: `联系点 ${version}`, setting: { es6: false, minify: false }, robot: 1 })

/** The secrets lie in the file for as long as the tool runs, readable by its owner alone. */
export const createFunctions = async (keys: Keys, env: string, functions: readonly DeployedFunction[], signal: AbortSignal): Promise<void> => {
  const folder = inRoot('dist/deploy')
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/cloudbaserc.json`
  const secrets = { PSEUDONYM_KEY: keys.pseudonymKey!, OPERATOR_KEY: keys.operatorKey! }
  writeFileSync(file, JSON.stringify(cloudbaseConfig(env, functions, secrets), null, 2), { mode: 0o600 })
  const tcb = (args: string[]) => runChild('tcb', args, { signal, deadlineMs: 15 * 60_000 })
  try {
    const login = await tcb(['login', '--apiKeyId', keys.cloudId!, '--apiKey', keys.cloudKey!])
    const deployed = login.code === 0 ? await tcb(['fn', 'deploy', '--all', '--force', '-e', env, '--config-file', file]) : login
    if (deployed.code !== 0) throw new Failure(`${deployed.output.slice(-3000)}\nCloudBase CLI failed.`, '云函数没有建成，请看上面的信息。')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Failure('CloudBase CLI is not installed: npm install --global @cloudbase/cli', '没有装 CloudBase CLI，请先运行：npm install --global @cloudbase/cli')
  } finally {
    rmSync(file, { force: true })
  }
}
