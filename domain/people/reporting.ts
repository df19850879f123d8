/** Who is whose direct superior (the head of the department, the head's own leader): person id to person id, as the office keeps it. */
export type ReportsTo = Readonly<Record<string, string>>

/** The superiors of a person, nearest first. A circle, which the office's entry refuses, ends it. */
export const superiorsOf = (personId: string, reportsTo: ReportsTo): string[] => {
  const superiors: string[] = []
  let next = reportsTo[personId]
  while (next !== undefined && next !== personId && !superiors.includes(next)) {
    superiors.push(next)
    next = reportsTo[next]
  }
  return superiors
}

/** Everybody who reports, directly or through others, to one of these. */
export const reportingTo = (personIds: readonly string[], reportsTo: ReportsTo): string[] =>
  Object.keys(reportsTo).filter((personId) => superiorsOf(personId, reportsTo).some((superior) => personIds.includes(superior)))

/** Whether naming this superior would close a circle: nobody reports to themself, nor to somebody who reports to them. */
export const closesCircle = (personId: string, reportsToId: string, reportsTo: ReportsTo): boolean =>
  personId === reportsToId || superiorsOf(reportsToId, reportsTo).includes(personId)
