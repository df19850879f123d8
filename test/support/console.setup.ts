import { listenToConsole, settleConsole } from './console'

listenToConsole()

const settle = (): void => {
  const { unexpected, missing } = settleConsole()
  if (unexpected.length > 0) throw new Error(`console.error said what no test expected:\n${unexpected.join('\n')}`)
  if (missing.length > 0) throw new Error(`console.error never said ${missing.join(', ')}`)
}

afterEach(settle)
afterAll(settle)
