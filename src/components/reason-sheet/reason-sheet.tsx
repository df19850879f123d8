import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button } from '../button/button'
import { Field } from '../field/field'
import { FieldError } from '../field/field-error'
import { Sheet } from '../sheet/sheet'

interface ReasonSheetProps {
  isOpen: boolean
  title: string
  onClose: () => void
  /** What follows from it, above the field. */
  about?: string
  label: string
  placeholder?: string
  /** Said when it is too short. */
  missing: string
  least?: number
  most: number
  value: string
  onChange: (value: string) => void
  /** Verb, what follows: 退回，请作者修改. */
  button: string
  onSubmit: () => void
  isSending: boolean
  /** Why it was not taken. */
  refusal?: string
}

/** A short task done with one field of words. They belong to the caller, so that they stay when the sheet closes. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { isOpen, title, onClose, about, label, placeholder, missing, least = 2, most, value, onChange, button, onSubmit, isSending, refusal } = props
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(value) < least
  const submit = (): void => {
    setTried(true)
    if (!isMissing) onSubmit()
  }
  return (
    <Sheet isOpen={isOpen} title={title} onClose={onClose} footer={<Button onClick={submit} isSending={isSending}>{button}</Button>}>
      {about && <View className="t-sub">{about}</View>}
      <View className="mt-3">
        <Field label={label} isMultiline value={value} onChange={onChange} maxLength={most} placeholder={placeholder} error={isTried && isMissing ? missing : undefined} />
      </View>
      {refusal && <FieldError>{refusal}</FieldError>}
    </Sheet>
  )
}
