import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { mayKeep, newSite, type Site, type SiteFacts } from '@/domain/site/site'
import type { ParsedInputOf } from '@/types/rpc'
import type { siteContract } from '@/types/site.contract'
import { findUnion } from '../../liaison/union.repository'
import { checkText } from '../../lib/content'
import type { Context } from '../../lib/context'
import { claimPictures } from '../../content/pictures'
import { pseudonym } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { inGcj02 } from '../positions'
import { findSite } from '../site.repository'
import { changeSite, saveStep } from '../site.step'
import { siteView } from '../site.view'

type Given = Omit<ParsedInputOf<typeof siteContract.save>, 'submissionId' | 'id' | 'version'>

/** Left out, the union stays, or is a chair's own; null: the district's, which only the office keeps. */
const unionIdOf = ({ person }: Context, { unionId }: Given, before: Site | null): string | null =>
  unionId !== undefined ? unionId : before ? before.unionId : (person!.roles.includes('chair') ? (person!.unionIds[0] ?? null) : null)

const factsOf = async (context: Context, given: Given, before: Site | null): Promise<SiteFacts> => {
  const unionId = unionIdOf(context, given, before)
  const union = unionId ? await findUnion(unionId) : null
  if ((unionId && !union) || !mayKeep(context.person!, unionId)) throw new AppError('NOT_FOUND', undefined, { field: 'unionId' })
  const { kind, name, address, position, hours, offers, notes, phone = before?.phone ?? null, photos = before?.photos ?? [] } = given
  await claimPictures(context.openid, photos.filter((photo) => !before?.photos.includes(photo)))
  await checkText(context.openid, [name, address, hours, notes].join('\n'))
  return {
    kind, name, address, hours, notes, phone, photos, offers: [...new Set(offers)], position: position && inGcj02(position), unionId, unionName: union?.name ?? null,
  }
}

export const save: Handler<typeof siteContract.save> = async (context, { submissionId, id, version, ...given }) => {
  const already = await firstAnswer<{ id: string }>(context, submissionId)
  if (already) return siteView(context, (await findSite(already.id))!)
  const before = id ? await findSite(id) : null
  if (id && (!before || !mayKeep(context.person!, before.unionId))) throw new AppError('NOT_FOUND')
  const facts = await factsOf(context, given, before)
  if (id) return changeSite(context, { id, submissionId, version }, { type: 'save', facts })
  const site = newSite(pseudonym('site', context.openid, submissionId).slice(0, 24), facts, dayOf(context.now), context.person!.name ?? '')
  await once(context, submissionId, async (t) => {
    await saveStep(t, context, null, site, { type: 'save', facts })
    return { id: site.id }
  })
  return siteView(context, site)
}
