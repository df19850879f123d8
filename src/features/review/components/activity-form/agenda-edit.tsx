import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, CheckMark, EmptyState, ErrorState, Field, FieldError, SectionTitle, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { reviewActivities } from '@/types/review/activities.contract'
import type { AgendaTyped } from '../../use-activity-form'

interface AgendaEditProps {
  agenda: readonly AgendaTyped[]
  error: string | undefined
  onChange: (agenda: AgendaTyped[]) => void
}

const most = 30
const isSame = (a: AgendaTyped, b: AgendaTyped): boolean => a.text === b.text && a.problemId === b.problemId && a.indicatorId === b.indicatorId

/** What is to be talked of: out of what is open, or in one's own words. */
export function AgendaEdit({ agenda, error, onChange }: AgendaEditProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <SectionTitle>议题</SectionTitle>
      {agenda.map((item, index) => (
        <View key={index} className="mt-2">
          <Field isMultiline ariaLabel={`议题 ${index + 1}`} value={item.text} onChange={(text) => onChange(agenda.map((one, at) => (at === index ? { ...one, text } : one)))} maxLength={200} hasCounter={false} />
          <Button kind="text" isSmall label={`去掉议题 ${index + 1}`} onClick={() => onChange(agenda.filter((_one, at) => at !== index))}>
            去掉
          </Button>
        </View>
      ))}
      {error && <FieldError>{error}</FieldError>}
      {agenda.length < most && (
        <View className="row row-wrap">
          <Button kind="text" isSmall icon="plus" onClick={() => setOpen(true)}>从没办完的里选</Button>
          <Button kind="text" isSmall icon="plus" onClick={() => onChange([...agenda, { text: '', problemId: null, indicatorId: null }])}>自己写一条</Button>
        </View>
      )}
      <Sheet isOpen={isOpen} title="没办完的" onClose={() => setOpen(false)} footer={<Button isGrowing onClick={() => setOpen(false)}>选好了</Button>}>
        <OpenItems agenda={agenda} onChange={onChange} />
      </Sheet>
    </Card>
  )
}

function OpenItems({ agenda, onChange }: Pick<AgendaEditProps, 'agenda' | 'onChange'>) {
  const { data, error, retry } = useQuery(reviewActivities.agenda, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '没办完的')} onRetry={retry} /> : <Skeleton cards={1} />
  if (data.items.length === 0) return <EmptyState title="没有拖着的事" note="没有逾期的问题、等决定的、落后的指标。" />
  return (
    <>
      {data.items.map((item) => {
        const isOn = agenda.some((one) => isSame(one, item))
        return (
          <Cell key={item.text} isLow isWrapped role="checkbox" isChecked={isOn} leading={<CheckMark isOn={isOn} />} title={item.text} hasArrow={false} label={item.text} onClick={() => onChange(isOn ? agenda.filter((one) => !isSame(one, item)) : [...agenda, item].slice(0, most))} />
        )
      })}
    </>
  )
}
