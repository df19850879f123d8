import { View } from '@tarojs/components'
import { entryPeriods, type Target } from '@/domain/review/indicator'
import { type Theme, themes, themeWords } from '@/domain/review/theme'
import { Button, Card, Chip, Chips, DayField, EmptyState, ErrorState, Field, FieldError, FieldLabel, Page, Segmented, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import type { IndicatorBranch, IndicatorRow } from '@/types/review/indicators.contract'
import { useIndicator } from '../../api/use-indicators'
import { everyWords, sourceWords } from '../../indicator-words'
import { reviewMessageOf } from '../../review-rule-words'
import { useIndicatorForm } from '../../use-indicator-form'
import { type StaffChoice, StaffPicker } from '../staff-picker'

const targetKinds: readonly { value: Target['kind']; text: string; note: string }[] = [
  { value: 'percent', text: '比例', note: '完成的占总数的百分之几。' },
  { value: 'count', text: '数量', note: '至少多少。' },
  { value: 'done', text: '完成', note: '一件事做完就算。' },
  { value: 'counted', text: '只统计', note: '有多少记多少，不定高低。' },
]

const everies = entryPeriods.map((value) => ({ value, text: everyWords[value] }))

/** An indicator's target, clause and who answers for it, by the office; a new one without an id. */
export function IndicatorForm({ id }: { id: string | undefined }) {
  const { found, error, retry } = useIndicator(id)
  const staff = useQuery(liaisonSurvey.staff, {})
  const failure = (id ? error : undefined) ?? staff.error
  if ((id && found === undefined) || !staff.data) {
    return <Page isDense>{failure ? <ErrorState {...failureOf(failure, '这项指标')} onRetry={error ? retry : staff.retry} /> : <Skeleton cards={3} />}</Page>
  }
  if (id && !found) return <Page isDense><EmptyState title="没有找到这项指标" note="可能已经停用。" /></Page>
  return <Form row={id ? found?.row : undefined} branch={id ? found?.branch : undefined} staff={staff.data.rows} />
}

interface FormProps {
  row: IndicatorRow | undefined
  branch: IndicatorBranch | undefined
  staff: readonly StaffChoice[]
}

function Form({ row, branch, staff }: FormProps) {
  const { today } = useViewer()
  const { typed, change, source, missing, isSending, error, save } = useIndicatorForm(row, branch, staff)
  const finish = async (isRetired: boolean): Promise<void> => {
    const id = await save(isRetired)
    if (!id) return
    toast(isRetired ? '停用了' : '存好了')
    await back(routes.indicators())
  }
  const retire = async (): Promise<void> => {
    if (await confirm({ title: '停用这项指标吗', text: '以后的报告里不再有它，以前的报告不变。', confirmText: '停用' })) await finish(true)
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void finish(false)} isSending={isSending} sendingText="正在保存">{row ? '保存这项指标' : '加上这项指标'}</Button>}>
      <View className="t-title">{row ? row.title : '新加一项指标'}</View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <Card>
        <Field label="叫什么" value={typed.title} onChange={(title) => change({ title })} maxLength={40} error={missing?.title} />
        <View className="mt-3">
          <Field label="方案里的哪一条" placeholder="比如：工作目标：作用发挥强" value={typed.clause} onChange={(clause) => change({ clause })} maxLength={60} error={missing?.clause} />
        </View>
        <View className="mt-3">
          <FieldLabel>属于</FieldLabel>
          <Chips label="属于">
            {themes.map((theme: Theme) => (
              <Chip key={theme} role="radio" isSelected={typed.theme === theme} onClick={() => change({ theme })}>
                {themeWords[theme]}
              </Chip>
            ))}
          </Chips>
        </View>
      </Card>
      <Card>
        <FieldLabel>目标怎么算</FieldLabel>
        <Segmented label="目标怎么算" options={targetKinds} value={typed.targetKind} onChange={(targetKind) => change({ targetKind })} />
        {(typed.targetKind === 'percent' || typed.targetKind === 'count') && (
          <View className="mt-3">
            <Field label={typed.targetKind === 'percent' ? '不低于百分之' : '不少于'} kind="number" value={typed.atLeast} onChange={(atLeast) => change({ atLeast })} maxLength={7} hasCounter={false} error={missing?.target} />
          </View>
        )}
        <View className="mt-3">
          <Field label="单位" value={typed.unit} onChange={(unit) => change({ unit })} maxLength={6} hasCounter={false} error={missing?.unit} />
        </View>
        <DayField name="最晚哪天做到" value={typed.dueOn ?? undefined} onChange={(dueOn) => change({ dueOn })} today={today} placeholder="年底" />
        {row && <View className="t-note">改了目标，以前的目标会留着，以前的报告不变。</View>}
      </Card>
      <Card>
        {source === null ? (
          <>
            <FieldLabel>多久填一次</FieldLabel>
            <Segmented label="多久填一次" options={everies} value={typed.every} onChange={(every) => change({ every })} />
            <StaffPicker name="谁来填" value={typed.enterer} none="办公室" onChange={(enterer) => change({ enterer })} />
            <View className="t-note">每个时段过后 10 天以内填，到时会提醒。</View>
          </>
        ) : (
          <View className="t-sub">{`${sourceWords[source]}，不用人填。`}</View>
        )}
      </Card>
      <Card>
        <FieldLabel hint="不选就按这个目标定的">责任领导</FieldLabel>
        {typed.leaders.length > 0 && (
          <Chips label="责任领导">
            {typed.leaders.map((leader) => (
              <Chip key={leader.id} after="x" label={`去掉${leader.name}`} onClick={() => change({ leaders: typed.leaders.filter(({ id }) => id !== leader.id) })}>
                {leader.name}
              </Chip>
            ))}
          </Chips>
        )}
        <StaffPicker name="加一位" value={null} onChange={(leader) => leader && change({ leaders: [...typed.leaders.filter(({ id }) => id !== leader.id), leader] })} />
        <View className="mt-3">
          <Field label="责任部门" isOptional placeholder="不写就按目标定的" value={typed.departments} onChange={(departments) => change({ departments })} maxLength={120} hasCounter={false} error={missing?.departments} />
        </View>
      </Card>
      {row && (
        <Button kind="text" onClick={() => void retire()}>
          停用这项指标
        </Button>
      )}
    </Page>
  )
}
