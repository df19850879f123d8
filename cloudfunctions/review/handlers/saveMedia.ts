import type { reviewContract } from '@/types/review.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { newId, unchanged } from '../record.repository'
import { media } from '../stores'

export const saveMedia: Handler<typeof reviewContract.saveMedia> = (context, { submissionId, id, version, ...given }) =>
  once(context, submissionId, async (t) => {
    const before = id ? unchanged(await media.load(t, id), version) : null
    const next = { id: before?.id ?? newId(context, 'media', submissionId), ...given, byName: context.person!.name ?? '', version: (before?.version ?? 0) + 1 }
    await media.save(t, next)
    return { id: next.id, version: next.version }
  })
