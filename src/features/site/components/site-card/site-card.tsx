import { View } from '@tarojs/components'
import { siteKindWords, siteOfferWords } from '@/domain/site/site'
import { Banner, Button, Card, KeyValue, Page, PhotoGrid, SectionTitle, StatusTag, Timeline } from '@/src/components'
import { distance, longDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { previewPhotos } from '@/src/platform/files'
import { openMap } from '@/src/platform/map'
import { go } from '@/src/platform/navigation'
import { callPhone } from '@/src/platform/phone'
import { usePageShare } from '@/src/platform/share'
import type { SiteView } from '@/types/site/site.views'
import { shutWords, siteHistory } from '../../site-words'
import { SiteActs } from './site-acts'
import './site-card.scss'

/** One service site: what is there, when, where, and a way to say that it is shut or broken. */
export function SiteCard({ site }: { site: SiteView }) {
  const { today } = useViewer()
  const { id, name, kind, offers, hours, address, position, distanceMeters, union, phone, photos, notes, checkedOn, shut, mayKeep } = site
  const urls = photos.map(({ url }) => url)
  // Its keepers see pictures that are still under check, too.
  usePageShare(name, routes.site({ id }), { picture: mayKeep ? undefined : urls[0] })
  const tell = (): void => void go(routes.report({ category: 'culture', siteId: id, siteName: name }))
  return (
    <Page bar={<Button kind="line" isGrowing onClick={tell}>关门了或坏了，说一声</Button>}>
      <View>
        <View className="row-between">
          <View className="t-note">{siteKindWords[kind]}</View>
          {shut && <StatusTag>现在关着</StatusTag>}
        </View>
        <View className="t-title mt-1">{name}</View>
      </View>
      {shut && <Banner tone="warn">{shutWords(shut, today)}</Banner>}
      <Card>
        <KeyValue name="几点开门">{hours}</KeyValue>
        <KeyValue name="地址">{distanceMeters === null ? address : `${address}，${distance(distanceMeters)}`}</KeyValue>
        <KeyValue name="哪里办的">{union?.name ?? '区总工会'}</KeyValue>
        {phone && <KeyValue name="电话">{phone}</KeyValue>}
        {(phone || position) && (
          <View className="site-card__ways mt-3">
            {position && <Button kind="secondary" isSmall isGrowing icon="nav" onClick={() => void openMap({ name, latitude: position.latitude, longitude: position.longitude })}>看地图</Button>}
            {phone && <Button kind="secondary" isSmall isGrowing icon="phone" onClick={() => callPhone(phone)}>打电话</Button>}
          </View>
        )}
      </Card>
      {(offers.length > 0 || notes !== '') && (
        <Card>
          <SectionTitle>这里有</SectionTitle>
          {offers.length > 0 && (
            <View className="site-card__offers mt-2">
              {offers.map((offer) => (
                <View key={offer} className="site-card__offer">{siteOfferWords[offer]}</View>
              ))}
            </View>
          )}
          {notes !== '' && <View className="site-card__notes mt-2">{notes}</View>}
        </Card>
      )}
      {photos.length > 0 && (
        <Card>
          <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(urls, src)} />
        </Card>
      )}
      <View className="t-note">{`${longDay(checkedOn)}核对过。和实际不一样，请说一声。`}</View>
      {mayKeep && <SiteActs site={site} />}
      {mayKeep && site.changes.length > 0 && (
        <Card>
          <SectionTitle>经过</SectionTitle>
          <View className="mt-2">
            <Timeline entries={siteHistory(site, today).map((entry) => ({ ...entry, kind: 'past' }))} />
          </View>
        </Card>
      )}
    </Page>
  )
}
