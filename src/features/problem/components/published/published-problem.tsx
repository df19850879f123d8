import { View } from '@tarojs/components'
import { Banner, Button, Card, KeyValue, Page, PhotoGrid, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import type { PublicationView } from '@/types/problem/published.view'
import { useFollow } from '../../api/use-follow'
import { useTickets } from '../../api/use-tickets'
import { outcomeTitle, publicTag } from '../../published-words'
import { problemMessageOf } from '../../rule-words'
import { kindWords } from '../../words'
import './published.scss'

/** One published problem: the office's words, where it stands, and what a reader may do: follow it, or say 我也遇到. */
export function PublishedProblem({ problem }: { problem: PublicationView }) {
  const { today } = useViewer()
  const { id, title, words, category, unionName, state, holder, submittedOn, dueOn, endedOn, outcome, joined, photos, isFollowed, mayJoin } = problem
  const { turn, isSending, error } = useFollow(id)
  const tag = publicTag(state)
  const urls = photos.map(({ url }) => url)
  const { templateIds, ask } = useTickets()
  const follow = async (): Promise<void> => {
    // WeChat takes this question only straight from the tap.
    if (!isFollowed && templateIds) void ask()
    const stands = await turn(!isFollowed)
    if (stands !== undefined) toast(stands ? '关注了，有进展告诉您' : '不再关注了')
  }
  return (
    <Page
      bar={
        <>
          <Button kind={isFollowed ? 'line' : 'secondary'} icon="bell" isGrowing={!mayJoin} isSending={isSending} sendingText="稍等" onClick={() => void follow()}>
            {isFollowed ? '不再关注' : '关注'}
          </Button>
          {mayJoin && (
            <Button isGrowing onClick={() => void go(routes.report({ category, joins: id, joinsTitle: title }))}>
              我也遇到，去反映
            </Button>
          )}
        </>
      }
    >
      <View>
        <View className="row-between">
          <View className="t-note">{kindWords(category, 'reporter')}</View>
          <StatusTag tone={tag.tone} isDone={tag.isDone}>
            {tag.text}
          </StatusTag>
        </View>
        <View className="t-title mt-1">{title}</View>
      </View>
      {error && <Banner tone="warn">{problemMessageOf(error, today)}</Banner>}
      <Card>
        <View className="published__words">{words}</View>
        {photos.length > 0 && (
          <View className="mt-3">
            <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(urls, src)} />
          </View>
        )}
        <View className="mt-2">
          <KeyValue name="反映时间">{shortDay(submittedOn, today)}</KeyValue>
          {unionName && <KeyValue name="哪个工会">{unionName}</KeyValue>}
          {holder && <KeyValue name="谁在办">{holder}</KeyValue>}
          {dueOn && !endedOn && <KeyValue name="期限">{`最晚 ${shortDay(dueOn, today)}`}</KeyValue>}
          {endedOn && state === 'closed' && <KeyValue name="销号">{shortDay(endedOn, today)}</KeyValue>}
          {joined > 0 && <KeyValue name="也遇到">{`${joined} 人`}</KeyValue>}
        </View>
      </Card>
      {outcome && (
        <Card>
          <View className="t-head">{outcomeTitle(state)}</View>
          <View className="published__words mt-1">{outcome}</View>
        </Card>
      )}
      <View className="t-note">这是反映人同意、办公室隐去个人信息后公开的。反映人自己的话和名字都不在这里。</View>
    </Page>
  )
}
