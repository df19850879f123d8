import type { LiaisonDocument } from '@/cloudfunctions/liaison/liaison.repository'
import type { Instant } from '@/domain/calendar/day'
import { withVisit } from '@/domain/liaison/liaison.counting'
import type { Problem } from '@/domain/problem/problem'
import { evolve } from '@/domain/problem/problem.evolve'
import type { Visit } from '@/domain/visit/visit'
import type { Life } from './play'

/** The line as it stood then; null before it was. */
export const standing = ({ events }: Life, at: Instant): Problem | null =>
  events.filter((event) => event.at <= at).reduce<Problem | null>((before, event) => ({ ...evolve(before, event), light: event.light }), null)

/** The pair as it stood then. */
export const pairStanding = (pair: LiaisonDocument, visits: readonly Visit[], at: Instant): LiaisonDocument =>
  visits
    .filter(({ id, finishedAt }) => pair.visits?.[id] !== undefined && finishedAt !== null && finishedAt <= at)
    .reduce<LiaisonDocument>((before, visit) => ({ ...before, ...withVisit({ ...before, id: before._id }, visit) }), {
      ...pair, visits: {}, fieldDays: {}, remoteCounts: {}, lastContactOn: null,
    })
