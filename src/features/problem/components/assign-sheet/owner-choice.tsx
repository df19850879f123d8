import { View } from '@tarojs/components'
import { Cell, RadioMark, StatusTag } from '@/src/components'
import { aria } from '@/src/components/aria'
import { type Candidate, handlerKey } from '../../handlers'

interface CandidateCellProps {
  candidate: Candidate
  isChosen: boolean
  onChoose: () => void
  role?: 'radio' | 'checkbox'
}

/** One who could take it: name, department, 对口. */
export function CandidateCell({ candidate, isChosen, onChoose, role = 'radio' }: CandidateCellProps) {
  const { handler, note, isSuggested } = candidate
  return (
    <Cell
      leading={<RadioMark isOn={isChosen} />}
      title={
        <View className="assign-sheet__candidate">
          <View>{handler.name}</View>
          <View className="t-note">{note}</View>
        </View>
      }
      isWrapped
      trailing={isSuggested && <StatusTag tone="moving">对口</StatusTag>}
      hasArrow={false}
      onClick={onChoose}
      role={role}
      isChecked={isChosen}
      label={[handler.name, note, isSuggested ? '对口' : ''].filter(Boolean).join('，')}
    />
  )
}

interface OwnerChoiceProps {
  choices: readonly Candidate[]
  ownerKey: string | undefined
  onChoose: (candidate: Candidate) => void
  othersText: string
  onOthers: () => void
}

export function OwnerChoice({ choices, ownerKey, onChoose, othersText, onOthers }: OwnerChoiceProps) {
  return (
    <View {...aria({ role: 'radiogroup', label: '主办' })}>
      {choices.map((candidate) => (
        <CandidateCell
          key={handlerKey(candidate.handler)}
          candidate={candidate}
          isChosen={handlerKey(candidate.handler) === ownerKey}
          onChoose={() => onChoose(candidate)}
        />
      ))}
      <Cell title={othersText} isLink isWrapped onClick={onOthers} />
    </View>
  )
}
