/**
 * 经验做法 and 对策建议 of a period worked out a second time: from the entries of their histories and the unions' own words alone,
 * with none of the code that keeps a state, a date or a count on them.
 */
export interface Entry { of: string; version: number; at: string; did: string; to: string }
interface Copy { practiceId: string; unionId: string; isOn: boolean }

const shanghai = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

const historiesOf = (entries: readonly Entry[], kind: string): Map<string, Entry[]> => {
  const histories = new Map<string, Entry[]>()
  for (const entry of [...entries].sort((a, b) => a.version - b.version)) {
    const [of, id] = entry.of.split(':')
    if (of === kind) histories.set(id!, [...(histories.get(id!) ?? []), entry])
  }
  return histories
}

/** Of each practice that stands published and was so within the period: how many other unions do it too. */
export const naivePractices = (entries: readonly Entry[], copies: readonly Copy[], period: { from: string; to: string }): Record<string, number> => {
  const found: Record<string, number> = {}
  for (const [id, history] of historiesOf(entries, 'practice')) {
    let publishedOn = ''
    let isShown = false
    for (const { did, at } of history) {
      if (did === 'publish') [publishedOn, isShown] = [shanghai(at), true]
      if (did === 'withdraw') isShown = false
    }
    if (isShown && publishedOn >= period.from && publishedOn <= period.to) found[id] = new Set(copies.filter((copy) => copy.practiceId === id && copy.isOn).map(({ unionId }) => unionId)).size
  }
  return found
}

/** Of each proposal that was sent within the period: what became of it by the last entry. */
export const naiveProposals = (entries: readonly Entry[], period: { from: string; to: string }): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [id, history] of historiesOf(entries, 'proposal')) {
    const sent = history.find(({ did }) => did === 'send')
    if (sent && shanghai(sent.at) >= period.from && shanghai(sent.at) <= period.to) found[id] = history.at(-1)!.to
  }
  return found
}
