import type { RequestSubscribe } from './contract'

/** A browser has no WeChat messages. */
export const requestSubscribe: RequestSubscribe = () => Promise.resolve('unavailable')
