import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import type { Handler } from '../../../lib/serve'
import { countDecisions } from '../../decision.repository'
import { countDesks } from '../../desk.counts'
import { handlerKeysOf } from '../../problem.keys'
import { countToSign, findMine } from '../../problem.lists.repository'

/** A badge shows no more than 99. */
const most = 99

export const waiting: Handler<typeof problemContract.waiting> = async (context) => {
  const { reporterKeys, roles } = actorOf(context)
  const [mine, asOwner, desks, asLeader] = await Promise.all([
    findMine(reporterKeys, true, undefined),
    countToSign(handlerKeysOf(context.person!), most),
    roles.includes('office') ? countDesks(context.now) : null,
    roles.includes('leader') ? countDecisions('leader', context.now, most) : 0,
  ])
  return { asReporter: mine.problems.length, asOwner, asOffice: desks?.desks.triage ?? 0, asLeader }
}
