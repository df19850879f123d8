import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Topic, topics, topicWords } from '@/domain/visit/vocabulary'
import { Chip, Chips, FieldError, FieldLabel } from '@/src/components'
import './topics-field.scss'

interface TopicsFieldProps {
  value: readonly Topic[]
  onChange: (topics: Topic[]) => void
  error?: string
  label?: string
}

/** All six to choose from; with the first one chosen those stay, and how many more there are. */
export function TopicsField({ value, onChange, error, label = '谈了什么' }: TopicsFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen || value.length === 0 ? topics : topics.filter((topic) => value.includes(topic))
  const rest = topics.length - shown.length
  const toggle = (topic: Topic): void => onChange(topics.filter((one) => (one === topic ? !value.includes(one) : value.includes(one))))
  return (
    <View className="topics-field">
      <FieldLabel hint="可多选">
        {label}
      </FieldLabel>
      <Chips label={label}>
        {shown.map((topic) => (
          <Chip key={topic} role="checkbox" isSelected={value.includes(topic)} icon={value.includes(topic) ? 'check' : undefined} onClick={() => toggle(topic)}>
            {topicWords[topic]}
          </Chip>
        ))}
        {rest > 0 && (
          <Chip after="right" onClick={() => setOpen(true)} label={`另 ${rest} 项`}>
            {`另 ${rest} 项`}
          </Chip>
        )}
      </Chips>
      {error && value.length === 0 && <FieldError>{error}</FieldError>}
    </View>
  )
}
