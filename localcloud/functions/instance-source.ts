/**
 * What runs in the worker thread of one function instance, as text: it must start the same from a test, a bundle and tsx. It
 * shifts the clock, loads the function as it is, and answers one call at a time. Before each call every variable of
 * the last caller is removed from `process.env`, which is this thread's own.
 */
export const INSTANCE_SOURCE = `
'use strict'
const { parentPort, workerData } = require('node:worker_threads')
const { createRequire } = require('node:module')

const offset = new Float64Array(workerData.clock)
const RealDate = Date
const realNow = RealDate.now
const now = () => realNow() + offset[0]
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
RealDate.prototype.constructor = globalThis.Date

const failure = (error) => ({
  type: 'failed',
  message: error instanceof Error ? error.name + ': ' + error.message : String(error),
  stack: error instanceof Error ? error.stack : undefined,
})

let main
try {
  main = createRequire(workerData.entry)(workerData.entry).main
  if (typeof main !== 'function') throw new Error('index.js exports no function called main')
  parentPort.postMessage({ type: 'ready' })
} catch (error) {
  parentPort.postMessage(failure(error))
}

parentPort.on('message', async ({ event, context, environment }) => {
  for (const key of Object.keys(process.env)) if (/^(WX_|TCB_)/.test(key) || key === 'TRIGGER_SRC') delete process.env[key]
  Object.assign(process.env, environment)
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ type: 'answer', json: JSON.stringify(result === undefined ? null : result) })
  } catch (error) {
    parentPort.postMessage(failure(error))
  }
})
`
