import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { dayOf } from '@/domain/calendar/day'
import { Button, Card, Cell, ErrorState, FieldError, Page, Skeleton } from '@/src/components'
import { longDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { usePageShare } from '@/src/platform/share'
import type { OutputOf } from '@/types/rpc'
import { bulletinKindWords, reviewBulletins } from '@/types/review/bulletins.contract'
import { reviewReports } from '@/types/review/reports.contract'
import { audienceWords } from '../../report-words'
import { reviewMessageOf } from '../../review-rule-words'
import './bulletin-view.scss'

type Bulletin = OutputOf<typeof reviewBulletins.bulletin>

/** One 简报 or 通报. That it was opened is counted, who opened it is not told to anybody. */
export function BulletinView({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(reviewBulletins.bulletin, id ? { id } : undefined)
  const { run } = useMutation(reviewBulletins.readBulletin, ['review.bulletin'])
  const hasCounted = useRef(false)
  const isUnread = !!data?.isPublished && !data.isRead
  useEffect(() => {
    if (!id || !isUnread || hasCounted.current) return
    hasCounted.current = true
    void run({ id })
  }, [id, isUnread, run])
  if (!data) return <Page>{error ? <ErrorState {...failureOf(error, '这一期')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  return <Loaded bulletin={data} />
}

function Loaded({ bulletin }: { bulletin: Bulletin }) {
  const { id, kind, title, body, publishedAt, readCount, audience, reportId, may } = bulletin
  const { mayCall } = useViewer()
  usePageShare(title, routes.bulletin({ id }), { isForOthers: publishedAt !== null })
  return (
    <Page bar={may.includes('publish') ? <PublishBar bulletin={bulletin} /> : undefined}>
      <View>
        <View className="t-title">{title}</View>
        <View className="t-note mt-1">{[bulletinKindWords[kind], publishedAt ? `${longDay(dayOf(publishedAt))}印发` : '草稿，还没印发'].join('，')}</View>
      </View>
      <Card>
        <Body text={body} />
      </Card>
      {readCount !== null && (
        <View className="t-note">{[`发给${audience.map((one) => audienceWords[one]).join('、')}`, publishedAt ? `${readCount} 人看过（只计人数，不记是谁）` : ''].filter(Boolean).join('；')}</View>
      )}
      {reportId && mayCall(reviewReports.report) && (
        <Card isList>
          <Cell title="看原来的报告" onClick={() => void go(routes.periodicReport({ id: reportId }))} />
        </Card>
      )}
      {may.includes('edit') && (
        <Button kind="line" icon="pencil" onClick={() => void go(routes.bulletinEdit({ id }))}>
          接着写
        </Button>
      )}
    </Page>
  )
}

/** 一、对口联系, as the words of a report begin their parts. */
const heading = /^[一二三四五六七八九十]+、.{1,30}$/

/** A paragraph a line; a part’s heading stands out. */
function Body({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n+/).filter((line) => line.trim() !== '').map((line, i) => (
        <View key={`${i} ${line}`} className={heading.test(line) ? 'bulletin__heading t-strong' : 'bulletin__line'}>
          {line}
        </View>
      ))}
    </>
  )
}

function PublishBar({ bulletin: { id, version } }: { bulletin: Bulletin }) {
  const { run, isSending, error } = useMutation(reviewBulletins.publishBulletin, ['review.'])
  const submissionId = useRef(newId())
  const publish = async (): Promise<void> => {
    if (!(await confirm({ title: '现在印发吗', text: '印发以后不能再改。', confirmText: '印发' }))) return
    if (await run({ submissionId: submissionId.current, id, version })) toast('印发了')
  }
  return (
    <View className="grow">
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <Button onClick={() => void publish()} isSending={isSending} sendingText="正在印发">印发</Button>
    </View>
  )
}
