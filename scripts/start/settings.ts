import { Failure } from '../run/command'
import { inRoot } from '../run/root'

export interface Settings {
  /** 0 takes any free port. */
  port: number
  dataFolder: string
  isFresh: boolean
  isDemo: boolean
}

const options = ['--fresh', '--no-demo']

const readPort = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Failure(`PORT is "${text}"; it must be a number from 0 to 65535.`, `PORT 的值“${text}”不对，应是 0 到 65535 的数。`)
}

/** `npm start [-- --fresh] [-- --no-demo]`; the environment gives PORT and LIANXIDIAN_DATA. */
export const readSettings = (args: readonly string[], { PORT = '3000', LIANXIDIAN_DATA = '.localcloud' }: NodeJS.ProcessEnv): Settings => {
  const unknown = args.find((word) => !options.includes(word))
  if (unknown !== undefined) {
    throw new Failure(`There is no option ${unknown}; there are ${options.join(' and ')}.`, `没有 ${unknown} 这个选项，可用的有 ${options.join('、')}。`)
  }
  return {
    port: readPort(PORT || '3000'),
    dataFolder: inRoot(LIANXIDIAN_DATA || '.localcloud'),
    isFresh: args.includes('--fresh'),
    isDemo: !args.includes('--no-demo'),
  }
}
