import { type OutboxDocument, addMessage } from '../notice/outbox.repository'
import { findFollowers } from '../problem/follow.repository'

const batch = 100

/** A message of their own for everybody who follows what was published: sent by the next runs. */
export const tellEachFollower = async (message: OutboxDocument): Promise<void> => {
  const publicationId = message.to.slice('followers:'.length)
  let after: string | undefined
  do {
    const follows = await findFollowers(publicationId, after, batch)
    for (const { _id, personId } of follows) {
      const id = `${message._id}_${_id}`
      await addMessage({ id, kind: message.kind, to: `person:${personId}`, at: message.createdAt, problemId: '', about: { publicationId }, number: '', title: message.title })
    }
    after = follows.length === batch ? follows.at(-1)!.key : undefined
  } while (after !== undefined)
}
