import { ImportLedger } from '@/src/features/problem/components/import-ledger'

export default function LedgerImportPage() {
  return <ImportLedger />
}
