import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { findFollowed } from '../../follow.repository'
import { findListedAmong } from '../../publication.repository'
import { publicationRow } from '../../publication.view'

export const followed: Handler<typeof problemContract.followed> = async ({ person }, { cursor }) => {
  const { follows, nextCursor } = await findFollowed(person!._id, cursor)
  const listed = new Map((await findListedAmong(follows.map(({ publicationId }) => publicationId))).map((found) => [found._id, found]))
  const rows = follows.flatMap(({ publicationId }) => {
    const found = listed.get(publicationId)
    return found ? [publicationRow(found)] : []
  })
  return { rows, nextCursor }
}
