import { View } from '@tarojs/components'
import type { VisitMode } from '@/domain/visit/vocabulary'
import { Button, Card, FieldLabel, Segmented, type SegmentedOption } from '@/src/components'
import { scanCode } from '@/src/platform/scan'
import { ScanButton } from '../scan-button/scan-button'

interface StartCardProps {
  mode: VisitMode
  onMode: (mode: VisitMode) => void
  onStartWithoutPlace: () => void
  onCode: (text: string) => void
  isSending: boolean
}

const modes: readonly SegmentedOption<VisitMode>[] = [
  { value: 'field', text: '实地', note: '签到记下时间和这一次位置，不记行踪。位置、扫码、主席确认，有一样就算数。' },
  { value: 'video', text: '视频', note: '算联系，不算实地走访，不用位置。' },
  { value: 'phone', text: '电话', note: '算联系，不算实地走访，不用位置。' },
]

/** How they meet; nothing is recorded before the button below. */
export function StartCard({ mode, onMode, onStartWithoutPlace, onCode, isSending }: StartCardProps) {
  const scan = async (): Promise<boolean> => {
    const text = await scanCode()
    if (text === 'unavailable') return false
    if (text) onCode(text)
    return true
  }
  return (
    <Card>
      <FieldLabel>怎么联系的</FieldLabel>
      <Segmented label="怎么联系的" options={modes} value={mode} onChange={onMode} />
      {mode === 'field' && !isSending && (
        <View className="row row-wrap mt-2">
          <ScanButton text="扫码签到" scan={scan} onCode={onCode} />
          <Button kind="line" isSmall onClick={onStartWithoutPlace}>
            不带位置签到
          </Button>
        </View>
      )}
    </Card>
  )
}
