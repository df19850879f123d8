import type { Problem } from '@/domain/problem/problem'
import type { ProblemView } from '@/types/problem.views'
import { picturesFor } from '../content/pictures'

/** What the reporter supplied, with its pictures. */
export const suppliesView = async ({ supplies, ledger }: Problem, isAuthor: boolean): Promise<ProblemView['supplies']> => {
  const photos = await picturesFor(supplies.flatMap((supply) => supply.photos), { isAuthor, isConduct: ledger === 'conduct' })
  return supplies.map(({ question, askedAt, text, at, photos: fileIds }) => ({
    question, askedAt, words: text, at, photos: photos.filter(({ fileId }) => fileIds.includes(fileId)),
  }))
}
