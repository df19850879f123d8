import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './answer-tiles.scss'

interface AnswerTilesProps<T extends string> {
  label: string
  answers: readonly { value: T; text: string; consequence: string }[]
  /** Undefined until the person chooses: nothing is chosen for them. */
  value: T | undefined
  onChange: (value: T) => void
}

/** Two by two: the word and what follows from it. */
export function AnswerTiles<T extends string>({ label, answers, value, onChange }: AnswerTilesProps<T>) {
  return (
    <View className="answer-tiles" {...aria({ role: 'radiogroup', label })}>
      {answers.map((answer) => {
        const isOn = answer.value === value
        return (
          <View
            key={answer.value}
            className={classNames('answer-tiles__tile', isOn && 'answer-tiles__tile--on')}
            hoverClass="answer-tiles__tile--pressed"
            hoverStayTime={120}
            onClick={() => onChange(answer.value)}
            {...aria({ role: 'radio', label: `${answer.text}，${answer.consequence}`, isChecked: isOn })}
          >
            <View className="grow">
              <View className="answer-tiles__text">{answer.text}</View>
              <View className="answer-tiles__note">{answer.consequence}</View>
            </View>
            {isOn && <Icon name="check" />}
          </View>
        )
      })}
    </View>
  )
}
