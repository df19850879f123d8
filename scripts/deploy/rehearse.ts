import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../run/command'
import { inRoot } from '../run/root'
import { openTool } from '../verify/tool'
import type { DeployedFunction } from './functions'
import { uploadApp, uploadCode, type UploadTool } from './upload'
import { UploadPeer } from './upload-peer'

type Send = (options: { url: string; headers?: Record<string, string> }, done: unknown) => unknown

/** Every request of the tool goes to the peer instead, with the name of the host it was meant for. Must run before the tool is loaded. */
const divert = (url: () => string): void => {
  const load = createRequire(inRoot('.cache/miniprogram-ci/package.json'))
  const path = load.resolve('request')
  const real = load('request') as Send
  const diverted: Send = (options, done) => {
    const meant = new URL(options.url)
    return real({ ...options, url: `${url()}${meant.pathname}${meant.search}`, headers: { ...options.headers, 'x-sent-to': meant.host } }, done)
  }
  load.cache[path]!.exports = Object.assign(diverted, real)
}

/**
 * The whole upload with WeChat's own tool and a key that is thrown away, against a peer on this machine: nothing leaves it. Throws Failure when the tool
 * breaks off or sends something that a server would refuse.
 */
export const rehearse = async (env: string, version: string, functions: readonly DeployedFunction[], say: (line: string) => void, signal: AbortSignal): Promise<void> => {
  const appid = 'wx0000000000000000'
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const folder = mkdtempSync(join(tmpdir(), 'lianxidian-rehearsal-'))
  const uploadKey = join(folder, 'upload.key')
  writeFileSync(uploadKey, privateKey, { mode: 0o600 })
  const peer = await new UploadPeer(env, appid, publicKey).start()
  try {
    await openTool(signal, () => divert(() => peer.url)).then(async (opened) => {
      // The tool leaves folders behind wherever it is called.
      mkdirSync(inRoot('.cache/verify'), { recursive: true })
      process.chdir(inRoot('.cache/verify'))
      const tool = withoutAttributes(opened as unknown as UploadTool)
      await uploadCode(tool, { appid, uploadKey }, env, functions, say)
      await uploadApp(tool, { appid, uploadKey }, version)
    })
  } finally {
    peer.stop()
    rmSync(folder, { recursive: true })
  }
  const codes = peer.sent.filter(({ host }) => host.startsWith('scf.')).length
  const apps = peer.sent.filter(({ path }) => path.endsWith('/upload')).length
  say(`${peer.sent.length} requests, ${codes} functions, ${apps} app`)
  if (peer.complaints.length > 0 || codes !== functions.length || apps !== 1) {
    throw new Failure(`The rehearsal found: ${peer.complaints.join('; ') || 'something was not sent'}.`, '演练没有通过，请看上面的信息。')
  }
}

/** The account's limits come from WeChat; here they are the published defaults. */
const withoutAttributes = (tool: UploadTool): UploadTool => {
  const Original = tool.Project
  class Rehearsed extends Original {
    attr = async (): Promise<unknown> => tool.DefaultProjectAttr
  }
  return { ...tool, upload: tool.upload, cloud: tool.cloud, Project: Rehearsed }
}
