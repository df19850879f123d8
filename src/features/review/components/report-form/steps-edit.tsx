import { View } from '@tarojs/components'
import { Button, Card, DayField, Field, FieldError, SectionTitle } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import type { StepTyped } from '../../use-report-form'

interface StepsEditProps {
  steps: readonly StepTyped[]
  error: string | undefined
  onChange: (steps: StepTyped[]) => void
}

const most = 20

/** What is to be done next, by whom, by when. */
export function StepsEdit({ steps, error, onChange }: StepsEditProps) {
  const { today } = useViewer()
  const set = (at: number, part: Partial<StepTyped>): void => onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)))
  return (
    <Card>
      <SectionTitle>下一步</SectionTitle>
      {steps.length === 0 && <View className="t-sub mt-1">还没有写。一条一件事，写上谁办、最晚哪天。</View>}
      {steps.map((step, index) => (
        <View key={index} className="mt-3">
          <Field label={`第 ${index + 1} 条，做什么`} value={step.text} onChange={(text) => set(index, { text })} maxLength={200} hasCounter={false} />
          <View className="mt-2">
            <Field label={`第 ${index + 1} 条，谁办`} isOptional value={step.ownerName} onChange={(ownerName) => set(index, { ownerName })} maxLength={20} hasCounter={false} />
          </View>
          <DayField name={`第 ${index + 1} 条，最晚`} value={step.dueOn ?? undefined} onChange={(dueOn) => set(index, { dueOn })} today={today} from={today} />
          <Button kind="text" isSmall label={`去掉第 ${index + 1} 条`} onClick={() => onChange(steps.filter((_step, at) => at !== index))}>
            去掉这一条
          </Button>
        </View>
      ))}
      {error && <FieldError>{error}</FieldError>}
      {steps.length < most && (
        <Button kind="text" isSmall icon="plus" onClick={() => onChange([...steps, { text: '', ownerName: '', dueOn: null }])}>
          加一条
        </Button>
      )}
    </Card>
  )
}
