import type { DataContract } from '@/types/data.contract'
import { verifyFrom } from '../../audit/verify'
import type { OperatorHandler } from '../../lib/operate'

export const verifyAudit: OperatorHandler<DataContract['verifyAudit']> = async ({ after }) => {
  const hashes: string[] = []
  const { entries, broken, next } = await verifyFrom(after ?? undefined, (hash) => void hashes.push(hash))
  return { entries, hashes, broken, next }
}
