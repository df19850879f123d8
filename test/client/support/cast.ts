import { cleanup } from '@testing-library/react'
import { type Cast, castOf } from '../../functions/cast'

/**
 * The people of this file's tests in one cloud: there before the first test, gone after the last. After each test the screen is
 * empty and nothing fails on purpose any more. To be read inside tests and hooks alone.
 */
export const castOfFile = (at?: string): Cast => {
  const cast = {} as Cast
  beforeAll(async () => void Object.assign(cast, await castOf(at)))
  afterEach(() => {
    cast.world.cloud.fault(null)
    cleanup()
  })
  afterAll(() => cast.world.stop())
  return cast
}
