import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { categories, categoryWords, lightWords, sources, sourceWords, states, stateWords } from '@/domain/problem/vocabulary'
import { Button, Cell, Chip, Chips, DayField, FieldLabel, Sheet } from '@/src/components'
import { everything, type LedgerChoice, usualPeriods } from '../../ledger-choice'
import { lightOrder } from '../../words'
import { ChoiceChips } from './choice-chips'
import { PickSheet } from './pick-sheet'

interface FilterSheetProps {
  choice: LedgerChoice
  today: Day
  isOpen: boolean
  onClose: () => void
  onChoose: (choice: LedgerChoice) => void
}

/** Complaints about conduct stand in no ledger but supervision's own. */
const kinds = categories.filter((category) => category !== 'conduct')

/** Everything the ledger can be narrowed by; nothing changes before the button is tapped. */
export function FilterSheet({ choice, today, isOpen, onClose, onChoose }: FilterSheetProps) {
  const [draft, setDraft] = useState(choice)
  const [step, setStep] = useState<'union' | 'owner'>()
  const change = (more: Partial<LedgerChoice>): void => setDraft((now) => ({ ...now, ...more }))
  const period = usualPeriods(today).find(({ from, to }) => from === draft.from && to === draft.to)
  return (
    <>
      <Sheet
        isOpen={isOpen && !step}
        title="筛选台账"
        onClose={onClose}
        footer={
          <View className="row">
            <Button kind="line" onClick={() => setDraft({ ...everything, words: draft.words })}>
              清空
            </Button>
            <Button isGrowing onClick={() => onChoose({ ...draft, words: choice.words })}>
              按这些找
            </Button>
          </View>
        }
      >
        <Cell title="工会" value={draft.union?.name ?? '全部'} onClick={() => setStep('union')} />
        <Cell title="主办" value={draft.owner?.name ?? '全部'} onClick={() => setStep('owner')} />
        <ChoiceChips name="灯" values={lightOrder} words={lightWords} value={draft.light} onChange={(light) => change({ light })} />
        <ChoiceChips name="办到哪一步" values={states} words={stateWords} value={draft.state} onChange={(state) => change({ state })} />
        <ChoiceChips name="类别" values={kinds} words={categoryWords} value={draft.category} onChange={(category) => change({ category })} />
        <ChoiceChips name="来源" values={sources} words={sourceWords} value={draft.source} onChange={(source) => change({ source })} />
        <View className="mt-4">
          <FieldLabel>反映时间</FieldLabel>
          <Chips label="反映时间">
            {usualPeriods(today).map(({ text, from, to }) => (
              <Chip
                key={text}
                role="checkbox"
                isSelected={text === period?.text}
                onClick={() => change(text === period?.text ? { from: undefined, to: undefined } : { from, to })}
              >
                {text}
              </Chip>
            ))}
          </Chips>
          <View className="mt-2">
            <DayField name="从哪天" value={draft.from} onChange={(from) => change({ from })} today={today} to={draft.to ?? today} placeholder="不限" />
          </View>
          <View className="mt-2">
            <DayField name="到哪天" value={draft.to} onChange={(to) => change({ to })} today={today} from={draft.from} to={today} placeholder="不限" />
          </View>
        </View>
      </Sheet>
      {isOpen && step && (
        <PickSheet
          what={step}
          choice={draft}
          onBack={() => setStep(undefined)}
          onPick={(more) => {
            change(more)
            setStep(undefined)
          }}
        />
      )}
    </>
  )
}
