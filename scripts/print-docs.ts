import * as lifecycle from './print-lifecycle'
import * as permissions from './print-permissions'
import type { Main } from './run/command'

/** `npm run docs`: the pages that are printed from the code. */
export const main: Main = async (args, given) => (await lifecycle.main(args, given)) ?? permissions.main(args, given)
