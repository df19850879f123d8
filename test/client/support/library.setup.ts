import { configure } from '@testing-library/react'

// Answers come from a cloud in this process, on a machine with other things to do.
configure({ asyncUtilTimeout: 20_000 })
jest.setTimeout(60_000)

// State changes when an answer arrives, not when a test says so: each test waits for what it wants to see.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }))
