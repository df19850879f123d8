import type { Practice } from '@/domain/practice/practice'
import { type PracticeActor, practiceOffers, readsAllPractices } from '@/domain/practice/practice.life'
import type { PracticeRow, PracticeView } from '@/types/practice.contract'
import { findChanges } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { picturesFor } from '../content/pictures'
import { findCopy } from './copy.repository'

export const practiceActor = ({ person, deputy }: Context): PracticeActor => ({
  id: person!._id, name: person!.name ?? '', roles: person!.roles, unionIds: person!.unionIds, deputyId: deputy?.id,
})

const isInside = (actor: PracticeActor, { authorId }: Practice): boolean => authorId === actor.id || readsAllPractices(actor.roles)

const plainRow = (practice: Practice, actor: PracticeActor, cover: PracticeRow['cover']): PracticeRow => {
  const { id, version, title, description, kind, unionId, unionName, visitId, authorName, state, createdAt, publishedAt, copyCount } = practice
  const inside = isInside(actor, practice)
  return {
    id, version, title, description, kind, state, createdAt, publishedAt, copyCount, cover,
    visitId: inside ? visitId : null,
    union: unionId ? { id: unionId, name: unionName ?? '' } : null,
    authorName: inside ? authorName : null,
    isYours: practice.authorId === actor.id,
  }
}

/** Rows with their first pictures, whose addresses are asked for at once. */
export const practiceRows = async (practices: readonly Practice[], actor: PracticeActor): Promise<PracticeRow[]> => {
  const covers = await picturesFor(practices.flatMap(({ photos }) => photos.slice(0, 1)))
  return practices.map((practice) => plainRow(practice, actor, covers.find(({ fileId }) => fileId === practice.photos[0]) ?? null))
}

/** For somebody who has been found to be allowed to see it. */
export const practiceView = async (context: Context, practice: Practice): Promise<PracticeView> => {
  const actor = practiceActor(context)
  const unionId = actor.roles.includes('chair') ? actor.unionIds[0] : undefined
  const [photos, changes, copy] = await Promise.all([
    picturesFor(practice.photos, { isAuthor: isInside(actor, practice) }),
    isInside(actor, practice) ? findChanges('practice', practice.id) : [],
    unionId === undefined ? null : findCopy(practice.id, unionId),
  ])
  const ownCopy = copy?.isOn ? { unionId: copy.unionId, words: copy.words, at: copy.at } : null
  return {
    ...plainRow(practice, actor, photos[0] ?? null),
    photos, changes, ownCopy,
    reason: isInside(actor, practice) ? practice.reason : null,
    editorName: isInside(actor, practice) ? (practice.editor?.name ?? null) : null,
    mayCopy: practice.state === 'published' && unionId !== undefined && unionId !== practice.unionId,
    may: practiceOffers(actor, practice),
  }
}
