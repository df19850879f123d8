import type { Problem } from '@/domain/problem/problem'
import type { Actor } from '@/domain/problem/problem.decision'
import { maySee } from '@/domain/problem/problem.policy'
import { pageSize } from '@/types/fields'
import { type Page, findConduct } from './problem.lists.repository'

const keyOf = ({ submittedAt, id }: Problem): string => `${submittedAt}_${id}`

/**
 * The complaints this person may see, a full page while there are any: neither the length of a page nor its cursor tells of those
 * that concern them or are another's to handle.
 */
export const findOwnConduct = async (actor: Actor, cursor: string | undefined): Promise<Page> => {
  const seen: Problem[] = []
  let after: string | null | undefined = cursor
  do {
    const page: Page = await findConduct(after ?? undefined)
    seen.push(...page.problems.filter((problem) => maySee(actor, problem)))
    after = page.nextCursor
  } while (after !== null && seen.length <= pageSize)
  const problems = seen.slice(0, pageSize)
  return { problems, nextCursor: seen.length > pageSize ? keyOf(problems.at(-1)!) : null }
}
