import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '@/domain/calendar/day'
import { Banner, Button, Card, EmptyState, LineTabs, ListView, Page, ReasonSheet } from '@/src/components'
import { aria } from '@/src/components/aria'
import { shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import { useIntention } from '@/src/lib/use-intention'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { previewPhotos } from '@/src/platform/files'
import { contentChecks, type contentLists, type ContentRow } from '@/types/content/checks.contract'
import './content-queue.scss'

type ListName = (typeof contentLists)[number]

const tabs: readonly { value: ListName; text: string }[] = [{ value: 'waiting', text: '等人看' }, { value: 'checking', text: '检查中' }, { value: 'refused', text: '未通过' }]

const nothing: Record<ListName, { title: string; note: string }> = {
  waiting: { title: '没有要看的图片', note: '微信半小时没有回音的，或者微信拿不准的，会到这里。' },
  checking: { title: '没有正在检查的图片', note: '图片一传上来就请微信检查，一般几分钟。' },
  refused: { title: '没有未通过的图片', note: '未通过的，只有传的人自己看得到。' },
}

const whys: Record<NonNullable<ContentRow['why']>, string> = { noAnswer: '微信半小时没有回音', review: '微信拿不准，请人看' }

/** Pictures that the check left to people, those under check, and those refused. Nothing says whose they are. */
export function ContentQueue() {
  const [name, setName] = useState<ListName>('waiting')
  const [refusing, setRefusing] = useState<string>()
  const [reason, setReason] = useState('')
  const list = useList(contentChecks.queue, { list: name })
  const { send, isSending, error } = useIntention(contentChecks.decide, ['content.', 'problem.', 'audit.'])
  const decide = async (id: string, isPassed: boolean): Promise<void> => {
    if (!(await send({ id, isPassed, reason: isPassed ? '' : reason }))) return
    toast(isPassed ? '通过了，看得到这件的人都能看' : '没让通过')
    setRefusing(undefined)
    setReason('')
  }
  return (
    <Page isDense top={<LineTabs label="图片检查" tabs={tabs} value={name} onChange={setName} />}>
      <Banner>不知道是谁传的，只看图片本身。干部作风的图片不在这里。文字在提交时就查，不合适的当时就请本人改。</Banner>
      {error && !refusing && <Banner tone="warn">{messageOf(error)}</Banner>}
      <ListView list={list} what="图片" empty={<EmptyState icon="camera" {...nothing[name]} />}>
        {(rows) => rows.map((row) => <Picture key={row.id} row={row} list={name} isSending={isSending} onPass={() => void decide(row.id, true)} onRefuse={() => setRefusing(row.id)} />)}
      </ListView>
      <ReasonSheet
        isOpen={refusing !== undefined}
        title="不让通过"
        onClose={() => setRefusing(undefined)}
        about="不通过的图片，只有传的人自己看得到；文字照样办。"
        label="为什么"
        placeholder="比如：照到了别人的身份证"
        missing="写一句为什么，至少 2 个字"
        most={100}
        value={reason}
        onChange={setReason}
        button="不让通过"
        onSubmit={() => refusing && void decide(refusing, false)}
        isSending={isSending}
        refusal={error && messageOf(error)}
      />
    </Page>
  )
}

interface PictureProps {
  row: ContentRow
  list: ListName
  isSending: boolean
  onPass: () => void
  onRefuse: () => void
}

function Picture({ row: { photo, since, why, reason }, list, isSending, onPass, onRefuse }: PictureProps) {
  const { today } = useViewer()
  const when = `${shortDay(dayOf(since), today)}传的`
  return (
    <Card>
      {photo && <Image className="content-queue__photo" mode="aspectFit" src={photo.url} onClick={() => previewPhotos([photo.url], photo.url)} {...aria({ role: 'button', label: '要看的图片，点开看大图' })} />}
      <View className={photo ? 'mt-2' : undefined}>{list === 'waiting' ? whys[why ?? 'noAnswer'] : list === 'checking' ? '微信正在检查，先不给别人看' : reason ? `没让通过：${reason}` : '微信没让通过'}</View>
      <View className="t-note">{when}</View>
      {list !== 'checking' && (
        <View className="row mt-3">
          {list === 'waiting' && <Button kind="line" isSmall isGrowing onClick={onRefuse}>不让通过</Button>}
          <Button kind="secondary" isSmall isGrowing isSending={isSending} onClick={onPass}>{list === 'waiting' ? '通过' : '改为通过'}</Button>
        </View>
      )}
    </Card>
  )
}
