import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { countCharacters } from '@/domain/text'
import { AnswerTiles, Button, Field, FieldError, KeyValue, Sheet } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { useViewer } from '@/src/lib/use-viewer'
import { isForestalled } from '../../api/use-forestalled'
import type { Fact } from '../../decision-facts'
import { openSlots, type Replies } from '../../reply-templates'
import { problemMessageOf } from '../../rule-words'
import { TemplatePicker } from '../template-picker'
import './decision-sheet.scss'

export interface Choice<V extends string> {
  label: string
  options: readonly { value: V; text: string; consequence: string }[]
  value: V | undefined
  onChange: (value: V) => void
  /** Said when nothing is chosen yet. */
  missing: string
}

export interface Words {
  label: string
  value: string
  onChange: (value: string) => void
  /** 0: may stay empty. */
  least: number
  most: number
  placeholder?: string
  missing?: string
  /** 常用答复 below the field; an open slot of theirs counts as missing. */
  replies?: Replies
  help?: ReactNode
}

interface DecisionSheetProps<V extends string> {
  isOpen: boolean
  title: string
  onClose: () => void
  /** What it is about, in one line. */
  about: string
  /** What is asked, by whom, since when. */
  facts?: readonly Fact[]
  /** Done before the choice can be made: a call. */
  first?: ReactNode
  choice?: Choice<V>
  /** Between the choice and the words; `hasTried` shows what is missing there. */
  children?: (hasTried: boolean) => ReactNode
  words?: readonly Words[]
  /** Below the words: a day, say. */
  after?: (hasTried: boolean) => ReactNode
  /** Whether what stands in `children` and `after` is complete. */
  isComplete?: boolean
  button: string
  onSubmit: () => void
  isSending: boolean
  error: ClientError | undefined
}

/** A decision: what is asked, what can be answered with what follows from each, the words somebody will read, one button. */
export function DecisionSheet<V extends string>(props: DecisionSheetProps<V>) {
  const { isOpen, title, onClose, about, facts = [], first, choice, children, words = [], after, isComplete = true, button, onSubmit, isSending, error } = props
  const { today } = useViewer()
  const [hasTried, setTried] = useState(false)
  const isShort = ({ value, least }: Words): boolean => countCharacters(value.trim()) < least
  const isMissing = (field: Words): boolean => isShort(field) || (!!field.replies && openSlots(field.value).length > 0)
  const isUnchosen = choice !== undefined && choice.value === undefined
  const submit = (): void => {
    setTried(true)
    if (!isUnchosen && isComplete && !words.some(isMissing)) onSubmit()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      footer={
        <Button onClick={submit} isSending={isSending}>
          {button}
        </Button>
      }
    >
      <View className="t-sub">{about}</View>
      {facts.length > 0 && (
        <View className="decision-sheet__facts">
          {facts.map(({ name, text, note }) => (
            <KeyValue key={name} name={name}>
              <View className="decision-sheet__text">{text}</View>
              {note && <View className="t-note">{note}</View>}
            </KeyValue>
          ))}
        </View>
      )}
      {first}
      {choice && (
        <View className="mt-3">
          <AnswerTiles label={choice.label} answers={choice.options} value={choice.value} onChange={choice.onChange} />
          {hasTried && isUnchosen && <FieldError>{choice.missing}</FieldError>}
        </View>
      )}
      {children?.(hasTried)}
      {words.map((field) => (
        <View key={field.label} className="mt-3">
          <Field
            label={field.label}
            value={field.value}
            onChange={field.onChange}
            maxLength={field.most}
            placeholder={field.placeholder}
            isOptional={field.least === 0}
            isMultiline
            error={hasTried && isShort(field) ? (field.missing ?? `再写几个字，至少 ${field.least} 个`) : undefined}
          />
          {field.replies && (
            <TemplatePicker replies={field.replies} words={field.value} onPick={field.onChange} unfilled={openSlots(field.value)} hasTried={hasTried} />
          )}
          {field.help}
        </View>
      ))}
      {after?.(hasTried)}
      {error && !isForestalled(error) && (
        <View className="mt-2">
          <FieldError>{problemMessageOf(error, today)}</FieldError>
        </View>
      )}
    </Sheet>
  )
}
