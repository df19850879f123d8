/** WeChat's own `require`, which fetches a file of another package. */
declare const __non_webpack_require__: { async: (file: string) => Promise<unknown> }

/** The sender lies in the cadres' package, which is there since the page on which the thing was written. Rejects when it is not. */
export const loadSender = (): Promise<unknown> => __non_webpack_require__.async('./packages/cadre/sender.js')
