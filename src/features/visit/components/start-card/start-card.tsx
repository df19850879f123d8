import { View } from '@tarojs/components'
import type { VisitMode } from '@/domain/visit/vocabulary'
import { Button, Card, FieldLabel, Segmented, type SegmentedOption } from '@/src/components'

interface StartCardProps {
  mode: VisitMode
  onMode: (mode: VisitMode) => void
  onStartWithoutPlace: () => void
  isSending: boolean
}

const modes: readonly SegmentedOption<VisitMode>[] = [
  { value: 'field', text: '实地', note: '签到记下时间和这一次位置，不记行踪。在范围内，就算一次实地走访。' },
  { value: 'video', text: '视频', note: '算联系，不算实地走访，不用位置。' },
  { value: 'phone', text: '电话', note: '算联系，不算实地走访，不用位置。' },
]

/** How they meet; nothing is recorded before the button below. */
export function StartCard({ mode, onMode, onStartWithoutPlace, isSending }: StartCardProps) {
  return (
    <Card>
      <FieldLabel>怎么联系的</FieldLabel>
      <Segmented label="怎么联系的" options={modes} value={mode} onChange={onMode} />
      {mode === 'field' && !isSending && (
        <View className="mt-2">
          <Button kind="line" isSmall onClick={onStartWithoutPlace}>
            不带位置签到
          </Button>
        </View>
      )}
    </Card>
  )
}
