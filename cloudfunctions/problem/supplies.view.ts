import type { Problem } from '@/domain/problem/problem'
import type { ProblemView } from '@/types/problem.views'
import { photosOf } from '../lib/files'

/** What the reporter supplied, with its pictures. */
export const suppliesView = async ({ supplies }: Problem): Promise<ProblemView['supplies']> => {
  const photos = await photosOf(supplies.flatMap((supply) => supply.photos))
  return supplies.map(({ question, askedAt, text, at, photos: fileIds }) => ({
    question, askedAt, words: text, at, photos: photos.filter(({ fileId }) => fileIds.includes(fileId)),
  }))
}
