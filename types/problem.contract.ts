import { problemConduct } from './problem/conduct.contract'
import { problemExport } from './problem/export.contract'
import { problemHandling } from './problem/handling.contract'
import { problemImport } from './problem/import.contract'
import { problemLeading } from './problem/leading.contract'
import { problemLedger } from './problem/ledger.contract'
import { problemLists } from './problem/lists.contract'
import { problemOffice } from './problem/office.contract'
import { problemPublished } from './problem/published.contract'
import { problemPublishing } from './problem/publishing.contract'
import { problemReading } from './problem/reading.contract'
import { problemReporting } from './problem/reporting.contract'
import { problemSimilar } from './problem/similar.contract'
import { problemSupervising } from './problem/supervising.contract'
import { problemTriage } from './problem/triage.contract'

export { type Desk, desks } from '@/domain/problem/desk'
export { type Figure, figures, type LedgerView, ledgerView } from './problem/lists.contract'

export const problemContract = {
  ...problemConduct,
  ...problemExport,
  ...problemHandling,
  ...problemImport,
  ...problemLeading,
  ...problemLedger,
  ...problemLists,
  ...problemOffice,
  ...problemPublished,
  ...problemPublishing,
  ...problemReading,
  ...problemReporting,
  ...problemSimilar,
  ...problemSupervising,
  ...problemTriage,
}
