import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { useViewer } from '@/src/lib/use-viewer'
import { isForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'
import './words-sheet.scss'

export interface Writing {
  label: string
  value: string
  onChange: (value: string) => void
  least: number
  most: number
  isOptional?: boolean
  placeholder?: string
  /** What is said when it is too short. */
  missing: string
  /** Below the field: words that are often used. */
  help?: ReactNode | ((hasTried: boolean) => ReactNode)
  /** Long enough, and still not to be sent; `help` says why. */
  isWrong?: boolean
}

interface WordsSheetProps {
  isOpen: boolean
  title: string
  onClose: () => void
  /** Verb, what follows: 退回，请反映人补充. */
  button: string
  kind?: 'primary' | 'brand'
  writings: readonly Writing[]
  onSubmit: () => void
  /** Sending was tried while words were missing: what else is missing can be said, too. */
  onMissing?: () => void
  isSending: boolean
  error: ClientError | undefined
  /** What it is about, above the fields. */
  about: string
  children?: ReactNode
}

/** A short task done with words: what is missing is said on the tap, and what was written stays when the sheet is closed. */
export function WordsSheet(props: WordsSheetProps) {
  const { isOpen, title, onClose, button, kind = 'primary', writings, onSubmit, onMissing, isSending, error, about, children } = props
  const { today } = useViewer()
  const [hasTried, setTried] = useState(false)
  const isMissing = ({ value, least }: Writing): boolean => countCharacters(value) < least
  const submit = (): void => {
    setTried(true)
    if (writings.some((writing) => isMissing(writing) || writing.isWrong)) onMissing?.()
    else onSubmit()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      footer={
        <Button kind={kind} onClick={submit} isSending={isSending}>
          {button}
        </Button>
      }
    >
      <View className="t-sub">{about}</View>
      {writings.map((writing) => (
        <View key={writing.label} className="mt-3">
          <Field
            label={writing.label}
            value={writing.value}
            onChange={writing.onChange}
            maxLength={writing.most}
            placeholder={writing.placeholder}
            isMultiline
            isOptional={writing.isOptional}
            error={hasTried && isMissing(writing) ? writing.missing : undefined}
          />
          {typeof writing.help === 'function' ? writing.help(hasTried) : writing.help}
        </View>
      ))}
      {children}
      {error && !isForestalled(error) && (
        <View className="words-sheet__error">
          <FieldError>{problemMessageOf(error, today)}</FieldError>
        </View>
      )}
    </Sheet>
  )
}
