import { onTimer } from '../lib/timer'
import { sweepDue } from './sweep'

export const main = onTimer('sweep', sweepDue)
