import type { problemContract } from '@/types/problem.contract'
import { claimFiles, readFile } from '../../../lib/files'
import { pseudonym } from '../../../lib/ids'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { factsOf } from '../../change'
import { advance } from '../../importing/import'
import { importState } from '../../importing/import.view'
import { findImport, openImport } from '../../importing/imports.repository'
import { digestOf, readWholeLedger } from '../../importing/read'
import { broken } from '../../server.rule'

export const importLedger: Handler<typeof problemContract.importLedger> = async (context, { submissionId, fileId, digest, fileName }) => {
  const rules = await loadRules()
  const facts = factsOf(context, rules)
  const _id = pseudonym('ledgerImport', context.openid, submissionId).slice(0, 24)
  const already = await findImport(_id)
  if (already) return importState(await advance(already, facts, rules))
  await claimFiles(context.openid, [fileId], ['xlsx', 'csv'])
  const bytes = await readFile(fileId)
  if (digestOf(bytes) !== digest) throw broken('digestChanged')
  const { length: total } = await readWholeLedger(bytes, (index) => ({ id: `line-${index}`, number: '', reporterKey: 'import' }), facts)
  const { personId, name: personName } = facts.actor
  const job = await openImport({ _id, state: 'working', personId, personName, fileId, fileName, digest, createdAt: context.now, total, lines: 0 })
  return importState(await advance(job, facts, rules))
}
