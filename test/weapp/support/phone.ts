import { readFile } from 'node:fs/promises'
import type { World } from '../../support/world'
import { type Booting, bootWeapp, type WeappApp } from './boot'

const open: WeappApp[] = []

/** Somebody's phone: the real WeChat build, its calls and files answered by the world's cloud. */
export const phone = async (world: World, openid: string, booting: Booting = {}): Promise<WeappApp> => {
  const app = await bootWeapp({
    openid,
    callFunction: async (name, event) => {
      const answer = await world.cloud.invoke(name, event, openid)
      if ('result' in answer) return answer.result
      throw Object.assign(new Error(answer.errMsg), answer)
    },
    uploadFile: async (cloudPath, filePath) => {
      if (!filePath.startsWith('/')) return world.as(openid).upload(cloudPath.slice(0, cloudPath.lastIndexOf('/')), cloudPath.slice(cloudPath.lastIndexOf('/') + 1))
      const response = await fetch(`${world.cloud.url}/storage/${cloudPath}`, { method: 'PUT', headers: { 'x-wx-openid': openid, 'content-type': 'application/octet-stream' }, body: new Uint8Array(await readFile(filePath)) })
      return ((await response.json()) as { fileID: string }).fileID
    },
    ...booting,
  })
  open.push(app)
  return app
}

export const closePhones = (): void => open.splice(0).forEach((app) => app.close())
