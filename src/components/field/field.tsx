import { Input, Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { FieldError } from './field-error'
import { FieldLabel } from './field-label'
import './field.scss'

interface FieldProps {
  value: string
  onChange: (value: string) => void
  /** Stands above; without it the field needs `ariaLabel`. */
  label?: string
  ariaLabel?: string
  placeholder?: string
  /** Most characters; shown as a counter beside the label. */
  maxLength: number
  isOptional?: boolean
  /** Left out of the counter: a name, a telephone number. */
  hasCounter?: boolean
  isMultiline?: boolean
  kind?: 'text' | 'number' | 'phone'
  /** What is missing; the text stays. */
  error?: string
  /** Opens the keyboard when the page appears. */
  hasFocus?: boolean
  onBlur?: () => void
}

export function Field(props: FieldProps) {
  const { value, onChange, label, placeholder, maxLength, isOptional, hasCounter = true, isMultiline, kind = 'text', error, hasFocus, onBlur } = props
  const [isFocused, setFocused] = useState(false)
  const count = hasCounter ? `${countCharacters(value)} / ${maxLength}` : ''
  const hint = [isOptional ? '选填' : '', count].filter(Boolean).join('，')
  const shared = {
    value,
    placeholder,
    placeholderClass: 'field__placeholder',
    maxlength: maxLength,
    focus: hasFocus,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      onBlur?.()
    },
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...aria({ label: label ?? props.ariaLabel }),
  }
  return (
    <View className="field">
      {label && (
        <FieldLabel hint={hint}>{label}</FieldLabel>
      )}
      <View className={classNames('field__box', isFocused && 'field__box--focused', !!error && 'field__box--wrong')}>
        {isMultiline ? (
          <Textarea className="field__area" autoHeight disableDefaultPadding showConfirmBar={false} cursorSpacing={120} {...shared} />
        ) : (
          <Input className="field__input" type={kind === 'text' ? 'text' : 'number'} cursorSpacing={120} {...shared} />
        )}
      </View>
      {error && <FieldError>{error}</FieldError>}
    </View>
  )
}
