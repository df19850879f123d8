import { View } from '@tarojs/components'
import { DueStrip, FieldError } from '@/src/components'
import { longDay, weekday } from '@/src/lib/format'
import { useViewer } from '@/src/lib/use-viewer'
import { countedFromWords } from '../../clock-words'
import type { DuePreview } from './use-due-preview'

/** Until when, and which days were counted. */
export function DuePart({ preview: { due, hasFailed } }: { preview: DuePreview }) {
  const { today } = useViewer()
  if (!due) return hasFailed ? <FieldError>期限没有算出来，照样可以交办，期限按规定算</FieldError> : null
  return (
    <View className="mt-3">
      <DueStrip
        name="办结期限"
        due={`${longDay(due.dueOn)} ${weekday(due.dueOn)}`}
        days={due.explanation.days}
        dueOn={due.dueOn}
        note={countedFromWords(due, today)}
      />
    </View>
  )
}
