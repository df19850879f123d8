import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, DayField, EmptyState, Field, FieldError, ListView, Page, Sheet } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { newId } from '@/src/lib/new-id'
import { useList } from '@/src/lib/use-list'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { copyText } from '@/src/platform/clipboard'
import { toast } from '@/src/platform/dialog'
import type { OutputOf } from '@/types/rpc'
import { reviewWorks } from '@/types/review/works.contract'
import { reviewMessageOf } from '../../review-rule-words'

type Media = OutputOf<typeof reviewWorks.media>['rows'][number]

/** 媒体报道: what was written about the programme, where and when. */
export function MediaList() {
  const list = useList(reviewWorks.media, {})
  const { today, mayCall } = useViewer()
  const [task, setTask] = useState<Media | 'new'>()
  const mayWrite = mayCall(reviewWorks.saveMedia)
  const add = (): void => setTask('new')
  const open = (media: Media): void => {
    if (mayWrite) return setTask(media)
    if (media.url) void copyText(media.url).then(() => toast('网址复制好了'))
  }
  return (
    <Page isDense bar={mayWrite ? <Button isGrowing icon="plus" onClick={add}>记一篇</Button> : undefined}>
      <ListView list={list} what="媒体报道" empty={<EmptyState title="还没有媒体报道" note="登出来的记在这里，写报告时用得上。" />}>
        {(rows) => (
          <Card isList>
            {rows.map((media) => (
              <Cell
                key={media.id}
                isWrapped
                title={media.title}
                note={`${media.outlet}，${shortDay(media.on, today)}`}
                label={mayWrite ? `改${media.title}` : media.url ? `复制${media.title}的网址` : media.title}
                onClick={mayWrite || media.url ? () => open(media) : undefined}
              />
            ))}
          </Card>
        )}
      </ListView>
      <Sheet isOpen={task !== undefined} title={task === 'new' ? '记一篇报道' : '改这一篇'} onClose={() => setTask(undefined)}>
        <MediaForm media={task === 'new' ? undefined : task} onDone={() => setTask(undefined)} />
      </Sheet>
    </Page>
  )
}

function MediaForm({ media, onDone }: { media: Media | undefined; onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(reviewWorks.saveMedia, ['review.'])
  const [submissionId] = useState(newId)
  const [title, setTitle] = useState(media?.title ?? '')
  const [outlet, setOutlet] = useState(media?.outlet ?? '')
  const [on, setOn] = useState(media?.on ?? today)
  const [url, setUrl] = useState(media?.url ?? '')
  const [isTried, setTried] = useState(false)
  const missing = {
    title: countCharacters(title) < 2 ? '写上题目' : undefined,
    outlet: countCharacters(outlet) < 2 ? '写上哪家媒体' : undefined,
    url: /^(https?:\/\/\S{4,300})?$/.test(url.trim()) ? undefined : '网址以 http 开头，没有就空着',
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return
    if (!(await run({ submissionId, ...(media && { id: media.id, version: media.version }), title, outlet, on, url: url.trim() }))) return
    toast('存好了')
    onDone()
  }
  return (
    <>
      <Field label="题目" value={title} onChange={setTitle} maxLength={100} error={isTried ? missing.title : undefined} />
      <View className="mt-3">
        <Field label="哪家媒体" value={outlet} onChange={setOutlet} maxLength={40} hasCounter={false} error={isTried ? missing.outlet : undefined} />
      </View>
      <DayField name="哪天登的" value={on} onChange={setOn} today={today} to={today} />
      <Field label="网址" isOptional value={url} onChange={setUrl} maxLength={300} hasCounter={false} error={isTried ? missing.url : undefined} />
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存</Button>
      </View>
    </>
  )
}
