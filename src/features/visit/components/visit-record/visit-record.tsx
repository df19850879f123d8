import { View } from '@tarojs/components'
import { topicWords, visitModeWords } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, Dot, ErrorState, Icon, KeyValue, Page, PhotoGrid, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { distance, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import type { VisitView } from '@/types/visit.contract'
import { visitRecording } from '@/types/visit/recording.contract'
import { placingWords } from '../../check-in-words'
import { unprovenWords } from '../../result-words'

/** One visit as it was recorded. */
export function VisitRecord({ id }: { id: string }) {
  const { data: visit, error, retry } = useQuery(visitRecording.get, { id })
  const { today } = useViewer()
  if (!visit) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这次走访')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const mayGoOn = visit.isYours && !visit.isFinished
  const goOn = (
    <Button isGrowing onClick={() => void go(routes.visit({ visitId: visit.id }))}>
      接着写
    </Button>
  )
  const urls = visit.photos.map(({ url }) => url)
  return (
    <Page isDense bar={mayGoOn ? goOn : undefined}>
      <View>
        <View className="t-title">{visit.unionName}</View>
        <View className="t-sub">
          {visitModeWords[visit.mode]}
          <Dot />
          {shortInstant(visit.checkedInAt, today)}
          <Dot />
          {visit.isYours ? '您' : visit.personName}
        </View>
      </View>
      <Proof visit={visit} />
      <Card>
        <KeyValue name="谈了什么">{visit.topics.length > 0 ? visit.topics.map((topic) => topicWords[topic]).join('、') : '还没写'}</KeyValue>
        <View className="t-head mt-2">看到的、听到的</View>
        <View className="mt-1">{visit.record ?? '还没写'}</View>
        {visit.photos.length > 0 && (
          <View className="mt-2">
            <PhotoGrid
              photos={visit.photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))}
              onOpen={({ src }) => previewPhotos(urls, src)}
            />
          </View>
        )}
      </Card>
      {visit.problems.length > 0 && (
        <Card isList>
          <SectionTitle>{`带回来的问题 ${visit.problems.length} 件`}</SectionTitle>
          {visit.problems.map(({ id: problemId, number, title }) => (
            <Cell
              key={problemId}
              title={title}
              isWrapped
              note={<View className="t-number">{number}</View>}
              onClick={() => void go(visit.isYours ? routes.myProblem({ id: problemId }) : routes.accept({ id: problemId }))}
            />
          ))}
        </Card>
      )}
    </Page>
  )
}

/** 在范围内，离校门约 80 米; 待核实 with what is missing. */
function Proof({ visit }: { visit: VisitView }) {
  if (visit.mode !== 'field') return null
  const { placing, distanceMeters, placeName, isUnverified, isFinished, countsAsField, note } = visit
  const where = [placingWords[placing], ...(distanceMeters === null ? [] : [`离${placeName ?? '最近的工会地点'}${distance(distanceMeters)}`])].join('，')
  const counted = countsAsField ? '算一次实地走访' : isFinished && isUnverified ? unprovenWords(visit) : undefined
  return (
    <Card>
      <View className="row row-top">
        <Icon name={placing === 'in' ? 'checkc' : 'pin'} size="l" className={placing === 'in' ? 'c-action' : 'c-2'} />
        <View className="grow">
          <View>{where}</View>
          {counted && <View className="t-sub">{counted}</View>}
          {note && <View className="t-sub">{`说明：${note}`}</View>}
        </View>
        {isUnverified && <StatusTag>待核实</StatusTag>}
      </View>
    </Card>
  )
}
