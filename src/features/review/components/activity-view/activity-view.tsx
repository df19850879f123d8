import { View } from '@tarojs/components'
import { useState } from 'react'
import { activityKindWords, indicatorOf, isMeeting } from '@/domain/review/activity'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, ErrorState, Field, FieldError, KeyValue, Page, PhotoGrid, SectionTitle, Sheet, Skeleton, StatusTag } from '@/src/components'
import { longDay, shortDay, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { routes } from '@/src/lib/routes'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import { type ActivityView as Activity, reviewActivities } from '@/types/review/activities.contract'
import { reviewMessageOf } from '../../review-rule-words'
import './activity-view.scss'

type Decision = Activity['decisions'][number]

/** One meeting or activity: what was talked of, what was decided, who does it by when. */
export function ActivityView({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(reviewActivities.activity, id ? { id } : undefined)
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这次会议')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  return <Loaded activity={data} />
}

function Loaded({ activity }: { activity: Activity }) {
  const { id, kind, title, on, isHeld, place, attendees, minutes, files, agenda, mayEdit, byName } = activity
  const { mayCall } = useViewer()
  const indicatorId = indicatorOf(kind)
  return (
    <Page isDense bar={mayEdit ? <Button isGrowing icon="pencil" onClick={() => void go(routes.activityEdit({ id }))}>{isHeld ? '补记录、加定了的事' : '改一改，或记下开过了'}</Button> : undefined}>
      <View className="row-between row-top">
        <View className="t-title grow">{title}</View>
        {!isHeld && <StatusTag tone="moving">还没开</StatusTag>}
      </View>
      <Card>
        <KeyValue name="哪一种">{activityKindWords[kind]}</KeyValue>
        <KeyValue name={isHeld ? '哪天' : '打算哪天'}>{longDay(on)}</KeyValue>
        {place && <KeyValue name="在哪">{place}</KeyValue>}
        {attendees && <KeyValue name="谁参加">{attendees}</KeyValue>}
        <KeyValue name="谁记的">{byName}</KeyValue>
      </Card>
      {agenda.length > 0 && (
        <Card isList>
          <SectionTitle>议题</SectionTitle>
          {agenda.map(({ text, problemId, indicatorId }, index) => {
            const open = problemId && mayCall(reviewActivities.agenda) ? routes.accept({ id: problemId }) : indicatorId ? routes.indicator({ id: indicatorId }) : undefined
            return <Cell key={text} isLow isWrapped title={`${index + 1}. ${text}`} onClick={open && (() => void go(open))} />
          })}
        </Card>
      )}
      {(minutes || files.length > 0) && (
        <Card>
          <SectionTitle>记录</SectionTitle>
          <View className="activity__minutes">{minutes}</View>
          {files.length > 0 && (
            <View className="mt-3">
              <PhotoGrid photos={files.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))} onOpen={({ src }) => previewPhotos(files.map(({ url }) => url), src)} />
            </View>
          )}
        </Card>
      )}
      <Decisions activity={activity} />
      {isHeld && indicatorId && (
        <Card isList>
          <Cell isWrapped title="看它算进的指标" note="开过的，每次算一次" onClick={() => void go(routes.indicator({ id: indicatorId }))} />
        </Card>
      )}
    </Page>
  )
}

function Decisions({ activity }: { activity: Activity }) {
  const { kind, decisions, mayEdit, isHeld } = activity
  const { today } = useViewer()
  const [openId, setOpenId] = useState<string>()
  const open = decisions.find(({ id }) => id === openId)
  if (decisions.length === 0) return isHeld && isMeeting(kind) ? <View className="t-sub">这次没有定要办的事。</View> : null
  return (
    <Card isList>
      <SectionTitle>定了的事</SectionTitle>
      {decisions.map(({ id, text, ownerName, dueOn, done, isYours }) => {
        const mayComplete = !done && (isYours || mayEdit)
        return (
          <Cell
            key={id}
            isWrapped
            title={text}
            sub={<View>{done ? `${ownerName}办完了，${shortInstant(done.at, today)}：${done.note}` : `${ownerName}，最晚 ${shortDay(dueOn, today)}${dueOn < today ? '，已经过了' : ''}`}</View>}
            trailing={done ? <StatusTag isDone>办完</StatusTag> : mayComplete ? <Button kind="line" isSmall label={`办完了：${text}`} onClick={() => setOpenId(id)}>办完了</Button> : undefined}
          />
        )
      })}
      <Sheet isOpen={!!open} title="办完了" onClose={() => setOpenId(undefined)}>
        {open && <CompleteForm activityId={activity.id} decision={open} onDone={() => setOpenId(undefined)} />}
      </Sheet>
    </Card>
  )
}

function CompleteForm({ activityId, decision: { id, text }, onDone }: { activityId: string; decision: Decision; onDone: () => void }) {
  const { run, isSending, error } = useMutation(reviewActivities.completeDecision, ['review.'])
  const [submissionId] = useState(newId)
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(note) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isShort || !(await run({ submissionId, activityId, decisionId: id, note }))) return
    toast('记下了')
    onDone()
  }
  return (
    <>
      <View>{text}</View>
      <View className="mt-3">
        <Field label="办的结果" isMultiline value={note} onChange={setNote} maxLength={300} error={isTried && isShort ? '写一句结果，至少 2 个字' : undefined} />
      </View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void send()} isSending={isSending} sendingText="正在保存">记下结果</Button>
      </View>
    </>
  )
}
