import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { addDays, type Day } from '@/domain/calendar/day'
import type { VisitMode } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, DayField, Field, FieldError, Page, Segmented, TimeField } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { back } from '@/src/platform/navigation'
import { visitMessageOf } from '../../refusal-words'
import { type PlannedRow, plannedRow, usePlanForm } from '../../use-plan-form'
import { CompanionSheet } from '../more-card/more-card'
import { TopicsField } from '../topics-field/topics-field'

type Union = PlannedRow['union']

interface PlanFormProps {
  wanted: Parameters<typeof usePlanForm>[0]
  /** Chooses a union; the page brings it. */
  unionPicker: ComponentType<{ onPick: (union: Union) => void }>
}

const most = 40

/** 安排走访: one, or a whole quarter in one go. */
export function PlanForm({ wanted, unionPicker: UnionPicker }: PlanFormProps) {
  const form = usePlanForm(wanted)
  const { draft, change, plan, isNew } = form
  const { today } = useViewer()
  const [isPicking, setPicking] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const setRow = (key: string, part: Partial<PlannedRow>): void => change({ rows: draft.rows.map((row) => (row.key === key ? { ...row, ...part } : row)) })
  const save = async (): Promise<void> => {
    if (await form.save()) await back(routes.plans())
  }
  if (isPicking || draft.rows.length === 0) {
    const pick = ({ id, name }: Union): void => {
      change({ rows: [...draft.rows, plannedRow({ id, name })] })
      setPicking(false)
    }
    return (
      <Page isDense>
        <View className="t-title">去哪个工会</View>
        <UnionPicker onPick={pick} />
      </Page>
    )
  }
  const count = draft.rows.length
  const saveText = plan ? '改成这样' : count > 1 ? `排好这 ${count} 次，告诉工会` : '排好，告诉工会'
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void save()} isSending={form.isSending} sendingText="正在送出">{saveText}</Button>}>
      {draft.rows.map((row, index) => (
        <RowCard
          key={row.key}
          row={row}
          today={today}
          set={(part) => setRow(row.key, part)}
          onRemove={count > 1 ? () => change({ rows: draft.rows.filter(({ key }) => key !== row.key) }) : undefined}
          error={form.faults[index] ?? (form.isTried && !row.plannedOn ? '选一天' : undefined)}
        />
      ))}
      {isNew && count < most && (
        <Button kind="line" icon="plus" onClick={() => setPicking(true)}>
          再排一次
        </Button>
      )}
      <Card>
        <TopicsField value={draft.topics} onChange={(topics) => change({ topics })} label="想谈什么" />
        <View className="mt-2">
          <Cell
            title="同去的人"
            isLow
            value={draft.companions.length > 0 ? draft.companions.map(({ name }) => name).join('、') : '没有'}
            onClick={() => setChoosing(true)}
            label={`同去的人：${draft.companions.map(({ name }) => name).join('、') || '没有'}，改一改`}
          />
        </View>
        <View className="mt-2">
          <Field label="跟工会说一句" isOptional placeholder="比如：想和几位班组长坐坐" value={draft.words} onChange={(words) => change({ words })} maxLength={200} />
        </View>
      </Card>
      {form.error && <FieldError>{visitMessageOf(form.error)}</FieldError>}
      {form.isRefused && <FieldError>有几行要改，一行也没有存。看看标红的。</FieldError>}
      <CompanionSheet isOpen={isChoosing} onClose={() => setChoosing(false)} chosen={draft.companions} onChange={(companions) => change({ companions })} />
    </Page>
  )
}

const modes: readonly { value: VisitMode; text: string }[] = [
  { value: 'field', text: '实地' },
  { value: 'video', text: '视频' },
  { value: 'phone', text: '电话' },
]

interface RowCardProps {
  row: PlannedRow
  today: Day
  set: (part: Partial<PlannedRow>) => void
  onRemove?: () => void
  error?: string
}

function RowCard({ row, today, set, onRemove, error }: RowCardProps) {
  return (
    <Card>
      <View className="row-between">
        <View className="t-head grow">{row.union.name}</View>
        {onRemove && (
          <Button kind="text" isSmall onClick={onRemove} label={`去掉${row.union.name}这次`}>
            去掉
          </Button>
        )}
      </View>
      <DayField name="哪天去" value={row.plannedOn} onChange={(plannedOn) => set({ plannedOn })} today={today} from={today} to={addDays(today, 400)} error={error} />
      <TimeField name="几点" value={row.time} onChange={(time) => set({ time })} />
      <View className="mt-2">
        <Segmented label="怎么联系" options={modes} value={row.mode} onChange={(mode) => set({ mode })} />
      </View>
    </Card>
  )
}
