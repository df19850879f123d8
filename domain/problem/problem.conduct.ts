import type { ConductRoute } from './problem'

export interface Supervision {
  /** Who serves in supervision. */
  supervisionIds: readonly string[]
  /** The named alternate: a setting that must be filled, since the plan may give 监督组 to one person. */
  alternateId: string | null
  /** Who reports to those concerned. */
  reportingIds: readonly string[]
}

/**
 * Who takes a conduct complaint: supervision, unless everybody there is concerned or reports to somebody concerned; then
 * the alternate on the same condition; else the city union. The reporter is told which before sending.
 */
export const routeConduct = (concernedIds: readonly string[], { supervisionIds, alternateId, reportingIds }: Supervision): ConductRoute => {
  const barredIds = [...new Set([...concernedIds, ...reportingIds])]
  const isFree = (personId: string) => !barredIds.includes(personId)
  const shared = { concernedIds: [...concernedIds], barredIds }
  if (supervisionIds.some(isFree)) return { custodian: { kind: 'supervision' }, ...shared }
  if (alternateId !== null && isFree(alternateId)) return { custodian: { kind: 'alternate', personId: alternateId }, ...shared }
  return { custodian: { kind: 'city' }, ...shared }
}
