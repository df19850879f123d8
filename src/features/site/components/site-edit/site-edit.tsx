import { View } from '@tarojs/components'
import { useState } from 'react'
import { siteKinds, siteKindWords, siteOffers, siteOfferWords } from '@/domain/site/site'
import { Button, Card, Cell, Chip, Chips, ErrorState, Field, FieldError, FieldLabel, Page, PhotoGrid, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { back, replace } from '@/src/platform/navigation'
import type { SiteView } from '@/types/site/site.views'
import { useSite } from '../../api/use-sites'
import { siteMessageOf } from '../../site-words'
import { useSiteForm } from '../../use-site-form'
import type { UnionSearchType } from '../site-list/site-list'
import { PlacePart } from './place-part'

interface SiteEditProps {
  id: string | undefined
  unionSearch: UnionSearchType
}

/** A site's facts: the office's of every site, a chair's of the own union's. Without an id a new one. */
export function SiteEdit({ id, unionSearch }: SiteEditProps) {
  const { data, error, retry } = useSite(id)
  const { roles } = useViewer()
  if (!roles || (id && !data)) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个阵地')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  const keepsAll = roles.includes('office') || roles.includes('admin')
  return <Form key={id ?? 'new'} site={id ? data : undefined} keepsAll={keepsAll} unionSearch={unionSearch} />
}

function Form({ site, keepsAll, unionSearch: UnionSearch }: { site: SiteView | undefined; keepsAll: boolean; unionSearch: UnionSearchType }) {
  const { form, change, photos, missing, isSending, error, save } = useSiteForm(site, keepsAll)
  const [isChoosing, setChoosing] = useState(false)
  const submit = async (): Promise<void> => {
    const id = await save()
    if (!id) return
    toast('存好了')
    await (site ? back(routes.site({ id })) : replace(routes.site({ id })))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">{site ? '保存资料' : '登记这个阵地'}</Button>}>
      <View className="t-title">{site?.name ?? '登记一个阵地'}</View>
      {error && <FieldError>{siteMessageOf(error)}</FieldError>}
      <Card>
        <Field label="叫什么" value={form.name} onChange={(name) => change({ name })} maxLength={30} error={missing?.name} />
        <View className="mt-3">
          <FieldLabel>哪一种</FieldLabel>
          <Chips label="哪一种">
            {siteKinds.map((kind) => (
              <Chip key={kind} role="radio" isSelected={form.kind === kind} onClick={() => change({ kind })}>
                {siteKindWords[kind]}
              </Chip>
            ))}
          </Chips>
        </View>
        {keepsAll && <Cell title="哪个工会的" isLow isWrapped value={form.union?.name ?? '区总工会'} onClick={() => setChoosing(true)} label={`哪个工会的：${form.union?.name ?? '区总工会'}，改一改`} />}
      </Card>
      <Card>
        <Field label="地址" value={form.address} onChange={(address) => change({ address })} maxLength={60} placeholder="路名、门口、旁边有什么" error={missing?.address} />
        <PlacePart position={form.position} onChange={(position) => change({ position })} />
        <View className="mt-3">
          <Field label="几点开门" value={form.hours} onChange={(hours) => change({ hours })} maxLength={60} placeholder="比如：每天 7:00–20:00" error={missing?.hours} />
        </View>
        <View className="mt-3">
          <Field label="电话" isOptional kind="phone" value={form.phone} onChange={(phone) => change({ phone })} maxLength={20} hasCounter={false} error={missing?.phone} />
        </View>
      </Card>
      <Card>
        <FieldLabel hint="可以选几个">这里有</FieldLabel>
        <Chips label="这里有">
          {siteOffers.map((offer) => {
            const isOn = form.offers.includes(offer)
            return (
              <Chip key={offer} role="checkbox" isSelected={isOn} icon={isOn ? 'check' : undefined} onClick={() => change({ offers: isOn ? form.offers.filter((one) => one !== offer) : [...form.offers, offer] })}>
                {siteOfferWords[offer]}
              </Chip>
            )
          })}
        </Chips>
        <View className="mt-3">
          <Field label="还要说明的" isOptional isMultiline value={form.notes} onChange={(notes) => change({ notes })} maxLength={300} placeholder="比如：钥匙在门卫，冬天早一小时关门" />
        </View>
        <View className="mt-3">
          <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
          <View className="mt-2">
            <PhotoGrid photos={photos.shown} max={photos.max} onOpen={photos.open} onAdd={() => void photos.add()} onRemove={photos.remove} onRetry={photos.retry} />
          </View>
          {missing?.photos && <FieldError>{missing.photos}</FieldError>}
        </View>
      </Card>
      <Sheet isOpen={isChoosing} title="哪个工会的" onClose={() => setChoosing(false)}>
        <Cell isLow isLink hasArrow={false} title="区总工会" onClick={() => { change({ union: null }); setChoosing(false) }} />
        <UnionSearch onOpen={(union) => { change({ union }); setChoosing(false) }} />
      </Sheet>
    </Page>
  )
}
