import { addHours, type Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import { deleteFiles } from '../lib/files'
import { randomId } from '../lib/ids'

/** A file that somebody took out: nothing says who. */
interface TemporaryFile { _id: string; fileId: string; removeAt: Instant }

const files = () => db.collection('temporaryFiles')
const batch = 50

export const keepForADay = async (fileId: string, now: Instant): Promise<void> => {
  // To the hour: the minute of an export is nobody's business.
  await files().add({ data: { _id: randomId(), fileId, removeAt: `${addHours(now, 25).slice(0, 13)}:00:00.000Z` } satisfies TemporaryFile })
}

/** Answers how many went. */
export const deleteOldFiles = async (now: Instant): Promise<number> => {
  const { data } = await files().where({ removeAt: _.lt(now) }).limit(batch).get()
  const old = data as TemporaryFile[]
  if (old.length === 0) return 0
  await deleteFiles(old.map(({ fileId }) => fileId))
  for (const { _id } of old) await files().doc(_id).remove()
  return old.length
}
