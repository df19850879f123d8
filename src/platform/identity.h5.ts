import type { Identity, IdentitySwitcher } from './contract'
import { getStored, setStored } from './storage'

const key = 'identity.openid'

/** Somebody new, until the person at the browser chooses who to be. */
const newcomer = (): string => {
  const openid = `browser-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
  setStored(key, openid)
  return openid
}

/** Local cloud only: plays any person of the roster or of the demo. */
export const identity: IdentitySwitcher | undefined = {
  current: () => getStored<string>(key) ?? newcomer(),
  choose: (openid) => void setStored(key, openid),
  list: () =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('GET', '/identities')
      request.onerror = () => reject(new Error('no local cloud'))
      request.onload = () => {
        try {
          resolve(JSON.parse(request.responseText) as Identity[])
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      request.send()
    }),
}
