import { anonymities } from '@/domain/problem/vocabulary'
import { z } from '../z'
import { dueView } from './due.views'
import { summary } from './row.views'

/** What the reporter keeps: number, what happens next and by when. */
export const receipt = z.object({
  ...summary,
  unionName: z.nullable(z.string()),
  anonymity: z.enum(anonymities),
  accept: dueView,
  solve: dueView,
})
export type Receipt = z.output<typeof receipt>
