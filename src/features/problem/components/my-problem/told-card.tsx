import { View } from '@tarojs/components'
import { Card, Cell, KeyValue, PhotoGrid, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import type { ProblemView } from '@/types/problem.views'
import { anonymityFacts, conductAnonymityFacts, kindWords } from '../../words'

/** What the reporter wrote. */
export function ToldCard({ problem }: { problem: ProblemView }) {
  const { id, category, description, photos, unionName, place, anonymity, isConduct, onBehalfOf, visitId } = problem
  const urls = photos.map(({ url }) => url)
  return (
    <Card>
      <SectionTitle more="看回执" onMore={() => void go(routes.receipt({ id }))}>
        您写的
      </SectionTitle>
      <View className="mt-2 told-card__words">{description}</View>
      {photos.length > 0 && (
        <View className="mt-3">
          <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(urls, src)} />
        </View>
      )}
      <View className="mt-2">
        {onBehalfOf && <KeyValue name="替谁反映">{onBehalfOf}</KeyValue>}
        <KeyValue name="类别">{kindWords(category, 'reporter')}</KeyValue>
        <KeyValue name="我的工会">{unionName ?? '还没有工会'}</KeyValue>
        {place && <KeyValue name="地点">{place}</KeyValue>}
        <KeyValue name="名字">{(isConduct ? conductAnonymityFacts : anonymityFacts)[anonymity]}</KeyValue>
        {visitId !== null && <Cell isLow title="看那次走访" onClick={() => void go(routes.visitRecord({ id: visitId }))} />}
      </View>
    </Card>
  )
}
