import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../../lib/content'
import { once } from '../../../lib/once'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { factsOf } from '../../change'
import { mergeInto } from '../../merging'

/** All in one transaction: interrupted, nobody is merged. */
export const merge: Handler<typeof problemContract.merge> = async (context, { submissionId, mainId, ids, reason }) => {
  if (reason) await checkText(context.openid, reason)
  const facts = factsOf(context, await loadRules())
  return once(context, submissionId, (t) => mergeInto(t, mainId, [...new Set(ids)], reason, facts))
}
