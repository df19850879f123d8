import type { Visit } from '@/domain/visit/visit'

/**
 * The visits of a year worked out a second time: from the visits alone, as the rule reads (a finished field visit of a paired
 * person, proven by place, code or the chair, one a union and day), with none of the code that keeps the pairs' days.
 */
export const naiveVisits = (visits: readonly Visit[], year: number): { field: number; remote: number } => {
  const made = visits.filter((visit) => visit.finishedAt && !visit.canceled && visit.liaisonId && visit.isByPaired && visit.visitedOn.startsWith(`${year}-`))
  const isProven = ({ placing, code, chair }: Visit): boolean => placing === 'in' || code !== null || chair?.answer === 'confirmed'
  const field = made.filter((visit) => visit.mode === 'field' && isProven(visit))
  return {
    field: new Set(field.map(({ liaisonId, visitedOn }) => `${liaisonId} ${visitedOn}`)).size,
    remote: made.filter(({ mode }) => mode !== 'field').length,
  }
}
