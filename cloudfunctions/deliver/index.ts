import { onTimer } from '../lib/timer'
import { deliverDue } from './deliver'

export const main = onTimer('deliver', deliverDue)
