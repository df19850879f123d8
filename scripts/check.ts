import { runPlan } from './checks/plan'
import type { Main } from './run/command'

/** `npm run check`: what can be known in a minute, without a build. */
export const main: Main = (args, { signal }) => runPlan(['types', 'lint', 'boundaries', 'domain', 'contracts'], args, signal)
