import { View } from '@tarojs/components'
import { Button, Card, Cell, DayField, Field, FieldError, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import type { ActivityView } from '@/types/review/activities.contract'
import type { DecisionTyped } from '../../use-activity-form'
import { StaffPicker } from '../staff-picker'

interface DecisionsEditProps {
  /** Made before; they stay. */
  kept: ActivityView['decisions']
  decisions: readonly DecisionTyped[]
  error: string | undefined
  onChange: (decisions: DecisionTyped[]) => void
}

/** What was decided, each with who does it by when. */
export function DecisionsEdit({ kept, decisions, error, onChange }: DecisionsEditProps) {
  const { today } = useViewer()
  const set = (at: number, part: Partial<DecisionTyped>): void => onChange(decisions.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <Card>
      <SectionTitle>定了的事</SectionTitle>
      {kept.map(({ id, text, ownerName, dueOn }) => (
        <Cell key={id} isLow isWrapped title={text} note={`${ownerName}，最晚 ${shortDay(dueOn, today)}`} />
      ))}
      {decisions.map(({ text, owner, dueOn }, index) => (
        <View key={index} className="mt-3">
          <Field label={`第 ${index + 1} 件，做什么`} value={text} onChange={(next) => set(index, { text: next })} maxLength={200} hasCounter={false} />
          <StaffPicker name={`第 ${index + 1} 件，谁办`} value={owner} onChange={(next) => set(index, { owner: next })} />
          <DayField name={`第 ${index + 1} 件，最晚`} value={dueOn} onChange={(next) => set(index, { dueOn: next })} today={today} />
          <Button kind="text" isSmall label={`去掉第 ${index + 1} 件`} onClick={() => onChange(decisions.filter((_one, at) => at !== index))}>
            去掉这一件
          </Button>
        </View>
      ))}
      {error && <FieldError>{error}</FieldError>}
      {decisions.length < 20 && (
        <Button kind="text" isSmall icon="plus" onClick={() => onChange([...decisions, { text: '', owner: null, dueOn: undefined }])}>
          加一件
        </Button>
      )}
    </Card>
  )
}
