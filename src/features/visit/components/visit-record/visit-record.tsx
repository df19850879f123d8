import { View } from '@tarojs/components'
import { topicWords, visitModeWords } from '@/domain/visit/vocabulary'
import { Banner, Button, Card, Cell, Dot, ErrorState, KeyValue, Page, PhotoGrid, SectionTitle, Skeleton } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import type { VisitView } from '@/types/visit.contract'
import { visitRecording } from '@/types/visit/recording.contract'
import { MarksCard } from './marks-card'
import { ProofCard } from './proof-card'
import { ConfirmCard, MendActs } from './record-acts'
import { RecordHistory } from './record-history'

/** One visit as it was recorded, and what the viewer may still do about it. */
export function VisitRecord({ id }: { id: string }) {
  const { data: visit, error, retry } = useQuery(visitRecording.get, { id })
  const { today } = useViewer()
  if (!visit) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这次走访')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const { may, isFinished, canceled, isYours, awaitsConfirmation, personName, writtenByName } = visit
  const goOn = (
    <Button isGrowing onClick={() => void go(routes.visit({ visitId: visit.id }))}>
      {isYours ? '接着写' : `替${personName}接着写`}
    </Button>
  )
  return (
    <Page isDense bar={may.write && !isFinished && !canceled ? goOn : undefined}>
      <View>
        <View className="t-title">{visit.unionName}</View>
        <View className="t-sub">
          {visitModeWords[visit.mode]}
          <Dot />
          {shortInstant(visit.sentLate?.phoneAt ?? visit.checkedInAt, today)}
          <Dot />
          {isYours ? '您' : personName}
        </View>
      </View>
      {canceled && <Banner>{`这次走访取消了，不计次数。${canceled.byName}：${canceled.words}`}</Banner>}
      {awaitsConfirmation && !may.confirm && <Banner>{`${writtenByName ?? '联络人'}写的，等${personName}本人确认。`}</Banner>}
      <ConfirmCard visit={visit} />
      <ProofCard visit={visit} />
      <MarksCard visit={visit} />
      <Written visit={visit} />
      {visit.problems.length > 0 && (
        <Card isList>
          <SectionTitle>{`带回来的问题 ${visit.problems.length} 件`}</SectionTitle>
          {visit.problems.map(({ id: problemId, number, title }) => (
            <Cell
              key={problemId}
              title={title}
              isWrapped
              note={<View className="t-number">{number}</View>}
              onClick={() => void go(isYours ? routes.myProblem({ id: problemId }) : routes.accept({ id: problemId }))}
            />
          ))}
        </Card>
      )}
      {visit.practices.length > 0 && (
        <Card isList>
          <SectionTitle>{`看到的好做法 ${visit.practices.length} 条`}</SectionTitle>
          {visit.practices.map(({ id: practiceId, title }) => (
            <Cell key={practiceId} title={title} isWrapped onClick={isYours ? () => void go(routes.practice({ id: practiceId })) : undefined} />
          ))}
        </Card>
      )}
      <MendActs visit={visit} />
      <RecordHistory visitId={visit.id} />
    </Page>
  )
}

function Written({ visit }: { visit: VisitView }) {
  const { topics, record, opinions, participants, companions, photos, planId } = visit
  const urls = photos.map(({ url }) => url)
  const together = companions.map(({ name, hasConfirmed }) => (hasConfirmed ? name : `${name}（还没确认）`)).join('、')
  return (
    <Card>
      <KeyValue name="谈了什么">{topics.length > 0 ? topics.map((topic) => topicWords[topic]).join('、') : '还没写'}</KeyValue>
      {companions.length > 0 && <KeyValue name="同去的人">{together}</KeyValue>}
      {participants && <KeyValue name="工会那边">{participants}</KeyValue>}
      {planId && <KeyValue name="事先排过">是</KeyValue>}
      <View className="t-head mt-2">看到的、听到的</View>
      <View className="mt-1">{record ?? '还没写'}</View>
      {opinions && (
        <>
          <View className="t-head mt-3">意见建议</View>
          <View className="mt-1">{opinions}</View>
        </>
      )}
      {photos.length > 0 && (
        <View className="mt-2">
          <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(urls, src)} />
        </View>
      )}
    </Card>
  )
}
