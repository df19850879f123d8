import type { Problem } from '@/domain/problem/problem'
import { recurring } from '@/domain/proposal/proposal.grouping'
import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { drawnLine, findLines } from '../line.repository'

/** Compared with one another in well under a second. */
const mostLines = 400
const pageLines = 100
const groupsShown = 10
const examplesShown = 3

export const suggest: Handler<typeof proposalContract.suggest> = async (context, sought) => {
  const lines: Problem[] = []
  let cursor: string | null | undefined
  do {
    const page = await findLines(context, sought, cursor ?? undefined, pageLines)
    lines.push(...page.lines)
    cursor = page.nextCursor
  } while (cursor !== null && lines.length + pageLines <= mostLines)
  const byId = new Map(lines.map((line) => [line.id, line]))
  const told = lines.map(({ id, description, category, unionId, submittedAt }) => ({ id, text: description, category, unionId, submittedAt }))
  return {
    groups: recurring(told).slice(0, groupsShown).map(({ ids, category, unionCount, monthCount }) => ({
      count: ids.length, category, unionCount, monthCount, problemIds: ids, examples: ids.slice(0, examplesShown).map((id) => drawnLine(byId.get(id)!)),
    })),
    examined: lines.length,
    isWhole: cursor === null,
  }
}
