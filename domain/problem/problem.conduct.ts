import { reportingTo, type ReportsTo } from '../people/reporting'
import type { ConductRoute } from './problem'

export interface Supervision {
  /** Who serves in supervision. */
  supervisionIds: readonly string[]
  /** The named alternate: a setting that must be filled, since the plan may give 监督组 to one person. */
  alternateId: string | null
  /** Direct superiors: whoever reports to somebody concerned, through however many others, is barred with them. */
  reportsTo: ReportsTo
}

/**
 * Who takes a conduct complaint: supervision, unless everybody there is concerned or reports to somebody concerned; then
 * the alternate on the same condition; else the city union. The reporter is told which before sending.
 */
export const routeConduct = (concernedIds: readonly string[], { supervisionIds, alternateId, reportsTo }: Supervision): ConductRoute => {
  const barredIds = [...new Set([...concernedIds, ...reportingTo(concernedIds, reportsTo)])]
  const isFree = (personId: string) => !barredIds.includes(personId)
  const shared = { concernedIds: [...concernedIds], barredIds }
  if (supervisionIds.some(isFree)) return { custodian: { kind: 'supervision' }, ...shared }
  if (alternateId !== null && isFree(alternateId)) return { custodian: { kind: 'alternate', personId: alternateId }, ...shared }
  return { custodian: { kind: 'city' }, ...shared }
}
