import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Button, DayField, FieldError, Sheet } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { problemHandling } from '@/types/problem/handling.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'
import type { HandleSheetProps } from './sheet-props'

interface CompleteSheetProps extends HandleSheetProps {
  measure: ProblemView['measures'][number]
}

/** A measure is done, and on which day. */
export function CompleteSheet({ problem, measure, today, isOpen, onClose, onDone, onForestalled }: CompleteSheetProps) {
  const [chosen, setChosen] = useState<Day>()
  const doneOn = chosen ?? today
  const { give, isSending, error } = useCommand(problemHandling.completeMeasure, problem.id)
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    if (await give({ measureId: measure.id, doneOn })) onDone()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title="这项做完了"
      onClose={onClose}
      footer={
        <Button onClick={() => void submit()} isSending={isSending}>
          {`记上，${doneOn === today ? '今天' : shortDay(doneOn, today)}做完`}
        </Button>
      }
    >
      <View>{measure.words}</View>
      <View className="mt-2">
        <DayField name="哪天做完的" value={doneOn} to={today} today={today} onChange={setChosen} />
      </View>
      <View className="t-note mt-2">做完的举措反映人看得到，办结时也算数。</View>
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </Sheet>
  )
}
