import { View } from '@tarojs/components'
import { topicWords } from '@/domain/visit/vocabulary'
import { Banner, Card, Cell, Page, PhotoGrid, SectionTitle, StatusTag, Timeline } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import { usePageShare } from '@/src/platform/share'
import type { PracticeView } from '@/types/practice/practice.views'
import { draftNote, practiceHistory, practiceTag, publishedNote } from '../../practice-words'
import { CopiesCard } from './copies-card'
import { PracticeActs } from './practice-acts'
import { WithdrawPart } from './withdraw-part'
import './practice-card.scss'

/** One practice: as everybody reads it, and for its author, the editor and the office what they may do next. */
export function PracticeCard({ practice }: { practice: PracticeView }) {
  const { today } = useViewer()
  const { id, title, description, kind, photos, state, reason, isYours, changes, visitId } = practice
  const urls = photos.map(({ url }) => url)
  const isPublished = state === 'published'
  const tag = practiceTag(state, isYours)
  // Whoever has its history sees pictures that are still under check, too.
  usePageShare(title, routes.practice({ id }), { isForOthers: isPublished, picture: changes.length === 0 ? urls[0] : undefined })
  return (
    <Page bar={practice.may.some((command) => command !== 'withdraw') ? <PracticeActs practice={practice} /> : undefined}>
      <View>
        {!isPublished && <StatusTag tone={tag.tone}>{tag.text}</StatusTag>}
        <View className="t-title mt-1">{title}</View>
        <View className="t-note mt-1">{isPublished ? publishedNote(practice, today) : draftNote(practice, today)}</View>
      </View>
      {reason !== null && <Banner tone={state === 'returned' && isYours ? 'you' : 'warn'}>{`${state === 'returned' ? '退回修改' : '撤下了'}：${reason}`}</Banner>}
      <Card>
        {kind && <View className="t-note">{topicWords[kind]}</View>}
        <View className="practice-card__words mt-1">{description}</View>
        {photos.length > 0 && (
          <View className="mt-3">
            <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(urls, src)} />
          </View>
        )}
      </Card>
      {visitId !== null && (
        <Card isList>
          <Cell isLow title="从走访带回来的，看那次走访" onClick={() => void go(routes.visitRecord({ id: visitId }))} />
        </Card>
      )}
      {isPublished && <CopiesCard practice={practice} />}
      {changes.length > 0 && (
        <Card>
          <SectionTitle>经过</SectionTitle>
          <View className="mt-2">
            <Timeline entries={practiceHistory(practice, today)} />
          </View>
        </Card>
      )}
      {practice.may.includes('withdraw') && <WithdrawPart practice={practice} />}
    </Page>
  )
}
