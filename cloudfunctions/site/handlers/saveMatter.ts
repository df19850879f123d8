import { AppError } from '@/domain/errors'
import type { siteContract } from '@/types/site.contract'
import { checkText } from '../../lib/content'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findMatters, loadMatter, mostMatters, saveMatter as save } from '../matter.repository'
import { matterView } from '../matter.view'

export const saveMatter: Handler<typeof siteContract.saveMatter> = async (context, { submissionId, id, version, phone = null, ...words }) => {
  const known = await findMatters()
  const found = id ? known.find((matter) => matter.id === id) : null
  if (id && !found) throw new AppError('NOT_FOUND')
  await checkText(context.openid, [words.title, words.what, words.forWhom, words.how].join('\n'))
  return once(context, submissionId, async (t) => {
    if (!id && known.length >= mostMatters) throw new AppError('RULE_VIOLATED', undefined, { rule: 'tooManyMatters', most: mostMatters })
    const current = (id ? await loadMatter(t, id) : null) ?? found
    if (current && version !== undefined && version !== current.version) throw new AppError('CONFLICT', undefined, { version: current.version })
    const matter = {
      ...words, phone, id: id ?? `m_${pseudonym('matter', context.openid, submissionId).slice(0, 20)}`, version: (current?.version ?? 0) + 1,
      edited: { at: context.now, byName: context.person!.name ?? '' },
    }
    await save(t, matter)
    return matterView(matter)
  })
}
