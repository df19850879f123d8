import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button, FieldError } from '@/src/components'
import type { KeptReport } from '../../use-report-draft'

interface FormBarProps {
  /** A line over the button. */
  children: ReactNode
  /** Why it was not taken. */
  refusal: string | undefined
  kept: KeptReport['kept']
  onSubmit: () => void
  isSending: boolean
  /** How many pictures it still waits for; undefined when it waits for none. */
  waitingPhotos: number | undefined
}

const keptWords = { none: '', saving: '草稿已存', saved: '草稿已存', full: '手机满了，草稿没存下' } as const

/** 提交 stays at the bottom, the draft's state beside it. */
export function FormBar({ children, refusal, kept, onSubmit, isSending, waitingPhotos }: FormBarProps) {
  return (
    <View className="report-form__bar">
      {children}
      {refusal && (
        <View className="report-form__refused">
          <FieldError>{refusal}</FieldError>
        </View>
      )}
      {keptWords[kept] && <View className="t-note">{keptWords[kept]}</View>}
      <Button
        isGrowing
        onClick={onSubmit}
        isSending={isSending || waitingPhotos !== undefined}
        sendingText={isSending ? '正在提交' : `在传照片，还有 ${waitingPhotos ?? 0} 张`}
      >
        提交
      </Button>
    </View>
  )
}
