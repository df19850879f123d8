import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { Receipt } from '@/types/problem.views'
import { findUnion } from '../../../liaison/union.repository'
import { checkText } from '../../../lib/content'
import { claimPictures } from '../../../content/pictures'
import { firstAnswer, once } from '../../../lib/once'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { decideAll, factsOf, saveAll } from '../../change'
import { conductFacts } from '../../conduct'
import { drawNumber } from '../../numbers.repository'
import { rememberReporter } from '../../reporter'
import { receiptOf } from '../../row.view'
import { broken } from '../../server.rule'
import { joinedLine, rememberSharing } from '../../sharing'
import { rememberSiteReport, reportedSite } from '../../site.report'
import { submissionCommand } from '../../submission'

export const submit: Handler<typeof problemContract.submit> = async (context, input) => {
  const already = await firstAnswer<Receipt>(context, input.submissionId)
  if (already) return already

  const isConduct = input.category === 'conduct'
  const [rules, union] = await Promise.all([loadRules(), input.unionId ? findUnion(input.unionId) : null])
  if (input.unionId && !union) throw new AppError('NOT_FOUND', undefined, { field: 'unionId' })
  if (input.anonymity === 'named' && !context.person!.name && !input.name) throw broken('nameNeeded')
  const [mainId, site] = await Promise.all([joinedLine(input), reportedSite(input)])
  await checkText(context.openid, [input.description, input.place, input.name, input.onBehalfOf].filter(Boolean).join('\n'))
  await claimPictures(context.openid, input.photos, { isConduct })

  const conduct = isConduct ? await conductFacts() : undefined
  const facts = { ...factsOf(context, rules), conduct }
  const number = await drawNumber(isConduct ? 'conduct' : 'general', context.now)
  const command = submissionCommand(context, input, { number, unionName: union?.name ?? '', siteName: site?.name ?? null, supervisionIds: conduct?.supervisionIds ?? [] })

  return once(context, input.submissionId, async (t) => {
    const changes = decideAll(null, [command], facts)
    await saveAll(t, changes, rules)
    await rememberReporter(t, context, input)
    await rememberSharing(t, context, input, changes[0]!.problem, mainId)
    await rememberSiteReport(t, context, changes[0]!.problem, site)
    return receiptOf(changes[0]!.problem, rules.calendar)
  })
}
