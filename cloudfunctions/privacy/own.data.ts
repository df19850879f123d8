import { dayOf } from '@/domain/calendar/day'
import { roleWords } from '@/domain/people/role'
import type { Context } from '../lib/context'
import { findUnion } from '../liaison/union.repository'
import { findInbox } from '../notice/inbox.repository'
import { findTickets } from '../notice/ticket.repository'
import { findAllOf } from '../people/application.repository'
import { findStandInsOf } from '../people/standing.repository'
import { findFollowed } from '../problem/follow.repository'
import { findMine } from '../problem/problem.lists.repository'
import { findListedAmong } from '../problem/publication.repository'
import { findVisits } from '../visit/visit.repository'
import { applicationSection, followSection, messageSection, problemSections, type Section, standInSection, visitSection } from './own.sections'

const named = <K extends string, T>(name: K, page: Record<K, T[]> & { nextCursor: string | null }): { rows: T[]; nextCursor: string | null } => ({ rows: page[name], nextCursor: page.nextCursor })

/** Every page of a list. */
const all = async <T>(page: (cursor: string | undefined) => Promise<{ rows: T[]; nextCursor: string | null }>): Promise<T[]> => {
  const found: T[] = []
  for (let cursor: string | undefined; ; ) {
    const { rows, nextCursor } = await page(cursor)
    found.push(...rows)
    if (nextCursor === null) return found
    cursor = nextCursor
  }
}

const aboutPerson = async ({ record }: Context, tickets: number): Promise<Section[]> => {
  const { name, duty, departments, roles, unionId, unionIds, consents = [] } = record!
  const nameOf = async (id: string): Promise<string | null> => (await findUnion(id))?.name ?? null
  const [own, serving] = await Promise.all([unionId ? nameOf(unionId) : null, Promise.all(unionIds.map(nameOf))])
  return [
    {
      name: '本人',
      rows: [{
        姓名: name, 职务: duty, 部门: departments.join('、') || null, 角色: roles.map((role) => roleWords[role]).join('、'), 所在工会: own,
        任职工会: serving.filter(Boolean).join('、') || null, 没用完的微信提醒: tickets,
      }],
    },
    { name: '同意过的隐私说明', rows: consents.map(({ policyVersion, on }) => ({ 版本: policyVersion, 日期: on })) },
  ]
}

/**
 * Everything kept about the caller, in words. Not what was sent in full anonymity, nor the messages about it: a file that holds it
 * beside a name would join the two.
 */
export const ownSections = async (context: Context): Promise<Section[]> => {
  const { record, now } = context
  const ids = [record!._id, ...(record!.formerIds ?? [])]
  const [problems, visits, messages, follows, applications, standIns, tickets] = await Promise.all([
    all(async (cursor) => named('problems', await findMine(ids, false, cursor))),
    all(async (cursor) => named('visits', await findVisits({ equal: { personId: record!._id }, cursor }))),
    all(async (cursor) => named('messages', await findInbox(ids.map((id) => `person:${id}`), cursor))),
    all(async (cursor) => {
      const { follows: found, nextCursor } = await findFollowed(record!._id, cursor)
      return { rows: await findListedAmong(found.map(({ publicationId }) => publicationId)), nextCursor }
    }),
    Promise.all(ids.map(findAllOf)),
    findStandInsOf(record!._id, dayOf(now)),
    findTickets(context.openid),
  ])
  return [
    ...(await aboutPerson(context, tickets)), ...problemSections(problems), followSection(follows.map(({ redaction }) => redaction?.title ?? '')),
    applicationSection(applications.flat()), standInSection(standIns), visitSection(visits), messageSection(messages),
  ]
}
