import { useState } from 'react'
import type { SiteKind, SiteOffer } from '@/domain/site/site'
import { countCharacters } from '@/domain/text'
import { rpc } from '@/src/lib/rpc'
import { useIntention } from '@/src/lib/use-intention'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { siteKeeping } from '@/types/site/keeping.contract'
import type { SiteView } from '@/types/site/site.views'
import type { Standpoint } from './api/use-sites'

export interface SiteForm {
  kind: SiteKind
  name: string
  address: string
  position: Standpoint | null
  union: { id: string; name: string } | null
  hours: string
  offers: readonly SiteOffer[]
  notes: string
  phone: string
}

const formOf = (site: SiteView | undefined): SiteForm => ({
  kind: site?.kind ?? 'outdoorStation', name: site?.name ?? '', address: site?.address ?? '', position: site?.position ?? null, union: site?.union ?? null,
  hours: site?.hours ?? '', offers: site?.offers ?? [], notes: site?.notes ?? '', phone: site?.phone ?? '',
})

export const photosOf = (photos: readonly { fileId: string; url: string }[]): DraftPhoto[] => photos.map(({ fileId, url }) => ({ id: fileId, path: url, fileId }))

const isPhone = (text: string): boolean => text.trim() === '' || /^[0-9+\- ]{5,20}$/.test(text.trim())

/** What is typed of one site. `keepsAll`: the office names the union; a chair's site is the own union's. */
export const useSiteForm = (site: SiteView | undefined, keepsAll: boolean) => {
  const { send, isSending, error } = useIntention(siteKeeping.save, ['site.', 'review.'])
  const [form, setForm] = useState(() => formOf(site))
  const [list, setList] = useState(() => photosOf(site?.photos ?? []))
  const photos = usePhotos({ photos: list, change: setList, openFolder: async () => (await rpc(siteKeeping.openDraft, {})).uploadPrefix })
  const [isTried, setTried] = useState(false)
  const missing = {
    name: countCharacters(form.name) < 2 ? '写一下叫什么，至少 2 个字' : undefined,
    address: countCharacters(form.address) < 2 ? '写一下在哪里，人家才找得到' : undefined,
    hours: countCharacters(form.hours) < 1 ? '写一下几点到几点开门' : undefined,
    phone: isPhone(form.phone) ? undefined : '电话只写数字和横线，至少 5 位',
    photos: photos.unsentCount > 0 ? `还有 ${photos.unsentCount} 张照片没传好，等一等或去掉` : undefined,
  }
  const save = async (): Promise<string | undefined> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return undefined
    const { kind, name, address, position, union, hours, offers, notes, phone } = form
    const answer = await send({
      ...(site && { id: site.id, version: site.version }), kind, name, address, position, hours, offers: [...offers], notes, phone: phone.trim() || null,
      photos: photos.fileIds, ...(keepsAll && { unionId: union?.id ?? null }),
    })
    return answer?.id
  }
  return { form, change: (part: Partial<SiteForm>) => setForm((before) => ({ ...before, ...part })), photos, missing: isTried ? missing : undefined, isSending, error, save }
}
