import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Cell, CheckMark, EmptyState, Field, ListView, Sheet } from '@/src/components'
import { useSettled } from '@/src/lib/use-settled'
import type { DrawnLine } from '@/types/proposal/proposal.views'
import { type Sought, useCandidates } from '../../api/use-proposals'
import { lineNote } from '../../proposal-words'

interface LinesSheetProps {
  isOpen: boolean
  onClose: () => void
  sought: Sought
  today: string
  chosenIds: readonly string[]
  onToggle: (line: DrawnLine) => void
}

const shortestSearch = 2

/** The lines of that time and kind, to be ticked. */
export function LinesSheet({ isOpen, onClose, ...choice }: LinesSheetProps) {
  return (
    <Sheet isOpen={isOpen} title="选几件" onClose={onClose} footer={<Button onClick={onClose}>{`选好了，一共 ${choice.chosenIds.length} 件`}</Button>}>
      <Lines {...choice} />
    </Sheet>
  )
}

function Lines({ sought, today, chosenIds, onToggle }: Omit<LinesSheetProps, 'isOpen' | 'onClose'>) {
  const [words, setWords] = useState('')
  const settled = useSettled(words.trim(), 500)
  const list = useCandidates(sought, countCharacters(settled) >= shortestSearch ? settled : undefined)
  return (
    <>
      <Field ariaLabel="找哪几件" value={words} onChange={setWords} maxLength={40} hasCounter={false} placeholder="写几个字找，比如“夜班”" />
      <ListView list={list} what="这段时间的诉求" cards={1} empty={<EmptyState icon="search" title="没有找到" note="换几个字，或把时间放宽一些。" />}>
        {(rows) => rows.map((line) => {
          const isOn = chosenIds.includes(line.id)
          return (
            <Cell key={line.id} isWrapped role="checkbox" isChecked={isOn} label={line.title} title={line.title} note={lineNote(line, today)} trailing={<CheckMark isOn={isOn} />} onClick={() => onToggle(line)} />
          )
        })}
      </ListView>
    </>
  )
}
