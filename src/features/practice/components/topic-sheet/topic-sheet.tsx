import { type Topic, topics, topicWords } from '@/domain/visit/vocabulary'
import { Cell, RadioMark, Sheet } from '@/src/components'

interface TopicSheetProps {
  isOpen: boolean
  topic: Topic | null
  onClose: () => void
  onChoose: (topic: Topic | null) => void
  /** What stands for no topic; left out, one has to be chosen. */
  none?: string
}

/** The plan's topics, one a line: their names are too long for chips in large type. */
export function TopicSheet({ isOpen, topic, onClose, onChoose, none }: TopicSheetProps) {
  const choices: readonly (Topic | null)[] = none === undefined ? topics : [null, ...topics]
  return (
    <Sheet isOpen={isOpen} title="哪一类" onClose={onClose}>
      {choices.map((one) => (
        <Cell
          key={one ?? 'none'} isLow isWrapped hasArrow={false} role="radio" isChecked={one === topic} leading={<RadioMark isOn={one === topic} />}
          title={one === null ? none : topicWords[one]} label={one === null ? none : topicWords[one]}
          onClick={() => {
            onClose()
            onChoose(one)
          }}
        />
      ))}
    </Sheet>
  )
}
