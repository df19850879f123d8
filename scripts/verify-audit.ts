import type { Operator } from './operator/operator'
import { operatorFrom, readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run verify-audit -- --env ID|--local URL [--head HASH]'

/** The whole chain computed anew: how much holds, its last hash, and what does not fit. With `head`, whether that seal is still part of it. */
export const verifyChain = async (operator: Operator, head: string | undefined): Promise<{ entries: number; seals: number; last: string | null; isHeadThere: boolean }> => {
  const all = { entries: 0, seals: 0, last: null as string | null, isHeadThere: head === undefined }
  let after: string | null = null
  do {
    const part: Awaited<ReturnType<typeof stretch>> = await stretch(operator, after)
    if (part.broken) throw new Failure(`Seal ${part.broken.seal} does not fit: ${part.broken.why}.`, `审计链第 ${part.broken.seal} 段对不上：${part.broken.why}。`)
    all.entries += part.entries
    all.seals += part.hashes.length
    all.last = part.hashes.at(-1) ?? all.last
    all.isHeadThere ||= part.hashes.includes(head!)
    after = part.next
  } while (after !== null)
  return all
}

const stretch = (operator: Operator, after: string | null) => operator.call('verifyAudit', { after })

/** Proves that nobody changed, added or took out an entry of the audit. The last hash, kept elsewhere, shows the next time whether the end was cut off. */
export const main: Main = async (args) => {
  const given = readArguments(args, { values: ['--env', '--local', '--head'], flags: [], usage })
  const { entries, seals, last, isHeadThere } = await verifyChain(operatorFrom(given, usage), given.get('--head'))
  if (!isHeadThere) throw new Failure('The chain holds, and that head is not in it: its end was cut off, or it was made anew.', '链本身完整，但其中没有给出的末端哈希：末尾被截断或整条被重做。')
  say(`${entries} entries in ${seals} seals hold; last hash ${last ?? '-'} · 审计链完整，共 ${entries} 条，末端哈希 ${last ?? '-'}`)
}
