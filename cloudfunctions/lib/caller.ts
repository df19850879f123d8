import { cloud } from './cloud'

export interface Caller {
  /** Null for timers and for anything else without a WeChat identity. */
  openid: string | null
}

/** Who calls, as the platform says. Must run before the first `await` of `main`. */
export const readCaller = (): Caller => {
  const { OPENID } = cloud.getWXContext() as { OPENID?: string | number }
  return { openid: OPENID === undefined || OPENID === '' ? null : String(OPENID) }
}
