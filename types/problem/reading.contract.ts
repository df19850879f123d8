import { contract, procedure } from '../rpc'
import { one } from './command'
import { problemView } from './problem.views'

/** One problem, as its viewer may see it. */
export const problemReading = contract('problem', {
  get: procedure({ access: 'member', input: one, output: problemView }),
})
