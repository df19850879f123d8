import type { auditContract } from '@/types/audit.contract'
import type { OutputOf } from '@/types/rpc'
import { findStretch } from './audit.repository'
import { type SealDocument, chainHash, findSeals } from './seal.repository'

type Verified = OutputOf<typeof auditContract.verify>
type Broken = NonNullable<Verified['broken']>

const sealsAtOnce = 20

/** What is wrong with a link, or null. What retention removed is gone whole, from the beginning on. */
const faultOf = async (seal: SealDocument, before: SealDocument | null): Promise<Broken['why'] | null> => {
  if (before && (seal.previous !== before.hash || seal.fromKey !== before.toKey || seal.number !== before.number + 1)) return 'chain'
  if (!before && (seal.number !== 1 || seal.previous !== '')) return 'chain'
  const entries = await findStretch(seal.fromKey, seal.toKey, seal.entries + 1)
  if (entries.length < seal.entries) return 'missing'
  if (entries.length > seal.entries) return 'added'
  return chainHash(seal.previous, entries) === seal.hash ? null : 'hash'
}

/** Some links of the chain, after the one with this id; `onSeal` hears the hash of each that holds. */
export const verifyFrom = async (after: string | undefined, onSeal: (hash: string) => void = () => undefined): Promise<Verified> => {
  const [before] = after === undefined ? [null] : await findSeals(previousId(after), 1)
  const found = await findSeals(after ?? '', sealsAtOnce)
  let last = before ?? null
  let entries = 0
  for (const seal of found) {
    const why = await faultOf(seal, last)
    if (why) return { seals: found.indexOf(seal), entries, broken: { seal: seal.number, why }, head: null, next: null }
    onSeal(seal.hash)
    entries += seal.entries
    last = seal
  }
  return { seals: found.length, entries, broken: null, head: last?.hash ?? null, next: found.length === sealsAtOnce ? last!._id : null }
}

const previousId = (id: string): string => String(Number(id) - 1).padStart(10, '0')
