import { configure, getConfig, prettyDOM } from '@testing-library/react'
import { leave } from './idle'

const { asyncWrapper, getElementError } = getConfig()
let waiting = 0

/** A wait that was in vain shows the screen once, at its end; drawn anew at each look it took a tenth of these tests' time. */
const withScreen = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const { message, stack } = error
  error.message = `${message}\n\n${prettyDOM(document.body)}`
  error.stack = stack?.replace(message, () => error.message)
  return error
}

configure({
  // Answers come from a cloud in this process, on a machine with other things to do.
  asyncUtilTimeout: 20_000,
  asyncWrapper: async (wait) => {
    waiting += 1
    try {
      return await asyncWrapper(wait)
    } catch (error) {
      throw withScreen(error)
    } finally {
      waiting -= 1
    }
  },
  getElementError: (message, container) => (waiting > 0 ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }) : getElementError(message, container)),
})
jest.setTimeout(60_000)

// State changes when an answer arrives, not when a test says so: each test waits for what it wants to see.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }))

// Before the cloud of a file stops, every call to it has its answer.
afterEach(leave)
