import { mayTakeIn } from '@/domain/problem/commands/ending'
import type { PublicationRow } from '@/types/problem/published.view'
import type { PublicationDocument } from './publication.repository'

/** Of a listed publication alone. */
export const publicationRow = (publication: PublicationDocument): PublicationRow => {
  const { _id: id, redaction, category, state, holder, submittedOn, dueOn, endedOn, joined, changedAt } = publication
  const { title, words, outcome, isUnionShown } = redaction!
  return {
    id, title, words, outcome, category, state, holder, submittedOn, dueOn, endedOn, joined, changedAt,
    unionName: isUnionShown && publication.unionName !== '' ? publication.unionName : null,
  }
}

/** While the line may still take others in. */
export const mayBeJoined = ({ state }: PublicationDocument): boolean => mayTakeIn(state)
