import { runPlan } from './checks/plan'
import type { Main } from './run/command'

/** `npm test`, `npm test -- domain`, `npm test -- domain -t "a closed problem"`: names of checks, then arguments for jest. */
export const main: Main = (args, { signal }) => {
  const first = args.findIndex((word) => word.startsWith('-'))
  const end = first === -1 ? args.length : first
  return runPlan(args.slice(0, end), args.slice(end), signal)
}
