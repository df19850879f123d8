import { View } from '@tarojs/components'
import { activityKinds, activityKindWords, indicatorOf } from '@/domain/review/activity'
import { Button, Card, Chip, Chips, DayField, EmptyState, ErrorState, Field, FieldError, FieldLabel, Page, PhotoGrid, Segmented, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import { type ActivityView, reviewActivities } from '@/types/review/activities.contract'
import { reviewMessageOf } from '../../review-rule-words'
import { useActivityForm } from '../../use-activity-form'
import { AgendaEdit } from './agenda-edit'
import { DecisionsEdit } from './decisions-edit'

/** A meeting or activity, planned or held; a new one without an id. */
export function ActivityForm({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(reviewActivities.activity, id ? { id } : undefined)
  if (!id) return <Form activity={undefined} />
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这次会议')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  if (!data.mayEdit) return <Page isDense><EmptyState title="这次会议由办公室来记" /></Page>
  return <Form activity={data} />
}

const held = [
  { value: 'planned', text: '还没开' },
  { value: 'held', text: '开过了' },
] as const

function Form({ activity }: { activity: ActivityView | undefined }) {
  const { today } = useViewer()
  const { typed, on, change, pictures, missing, isSending, error, save } = useActivityForm(activity, today)
  const submit = async (): Promise<void> => {
    const id = await save()
    if (!id) return
    toast('存好了')
    await replace(routes.activity({ id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">{typed.isHeld && indicatorOf(typed.kind) ? '保存，算进指标' : '保存'}</Button>}>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <Card>
        <FieldLabel>哪一种</FieldLabel>
        <Chips label="哪一种">
          {activityKinds.map((kind) => (
            <Chip key={kind} role="radio" isSelected={typed.kind === kind} onClick={() => change({ kind })}>
              {activityKindWords[kind]}
            </Chip>
          ))}
        </Chips>
        <View className="mt-3">
          <Field label="叫什么" placeholder="比如：二季度会商" value={typed.title} onChange={(title) => change({ title })} maxLength={60} error={missing?.title} />
        </View>
        <View className="mt-3">
          <Segmented label="开过没有" options={held} value={typed.isHeld ? 'held' : 'planned'} onChange={(value) => change({ isHeld: value === 'held' })} />
        </View>
        <DayField name={typed.isHeld ? '哪天开的' : '打算哪天'} value={on} onChange={(next) => change({ on: next })} today={today} to={typed.isHeld ? today : undefined} error={missing?.on} />
        <View className="mt-3">
          <Field label="在哪" isOptional value={typed.place} onChange={(place) => change({ place })} maxLength={60} hasCounter={false} />
        </View>
        <View className="mt-3">
          <Field label="谁参加" isOptional isMultiline value={typed.attendees} onChange={(attendees) => change({ attendees })} maxLength={300} hasCounter={false} />
        </View>
      </Card>
      <AgendaEdit agenda={typed.agenda} error={missing?.agenda} onChange={(agenda) => change({ agenda })} />
      {typed.isHeld && (
        <>
          <Card>
            <Field label="记录" isMultiline placeholder="议了什么，各方怎么说" value={typed.minutes} onChange={(minutes) => change({ minutes })} maxLength={5000} error={missing?.minutes} />
            <View className="mt-3">
              <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
              <PhotoGrid photos={pictures.shown} onOpen={pictures.open} max={pictures.max} onAdd={() => void pictures.add()} onRemove={pictures.remove} onRetry={pictures.retry} />
              {missing?.photos && <FieldError>{missing.photos}</FieldError>}
            </View>
          </Card>
          <DecisionsEdit kept={activity?.decisions ?? []} decisions={typed.decisions} error={missing?.decisions} onChange={(decisions) => change({ decisions })} />
        </>
      )}
    </Page>
  )
}
