import { useState } from 'react'
import { Cell, EmptyState, ErrorState, Field, RadioMark, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { liaisonSurvey } from '@/types/liaison/survey.contract'

export interface StaffChoice {
  id: string
  name: string
}

interface StaffPickerProps {
  name: string
  value: StaffChoice | null
  onChange: (value: StaffChoice | null) => void
  /** What choosing nobody means; left out where somebody must be chosen. */
  none?: string
}

/** A leader or cadre of the district, as a row of a form that opens the list. */
export function StaffPicker({ name, value, onChange, none }: StaffPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const shown = value?.name ?? none ?? '选一位同志'
  const choose = (next: StaffChoice | null): void => {
    onChange(next)
    setOpen(false)
  }
  return (
    <>
      <Cell isLow title={name} value={shown} label={`${name}：${shown}`} onClick={() => setOpen(true)} />
      <Sheet isOpen={isOpen} title={name} onClose={() => setOpen(false)}>
        <Staff chosenId={value?.id ?? null} none={none} onChoose={choose} />
      </Sheet>
    </>
  )
}

interface StaffProps {
  chosenId: string | null
  none: string | undefined
  onChoose: (value: StaffChoice | null) => void
}

function Staff({ chosenId, none, onChoose }: StaffProps) {
  const [words, setWords] = useState('')
  const { data, error, retry } = useQuery(liaisonSurvey.staff, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '名单')} onRetry={retry} /> : <Skeleton cards={1} />
  const found = data.rows.filter(({ name, duty }) => name.includes(words.trim()) || !!duty?.includes(words.trim()))
  return (
    <>
      <Field ariaLabel="找同志" placeholder="写名字或职务里的几个字" value={words} onChange={setWords} maxLength={20} hasCounter={false} />
      {none && <Cell isLow role="radio" isChecked={chosenId === null} leading={<RadioMark isOn={chosenId === null} />} title={none} hasArrow={false} onClick={() => onChoose(null)} />}
      {found.length === 0 && <EmptyState title="没有找到" note="换几个字试试。" />}
      {found.map(({ id, name, duty }) => (
        <Cell key={id} isLow isWrapped role="radio" isChecked={chosenId === id} leading={<RadioMark isOn={chosenId === id} />} title={name} note={duty ?? undefined} hasArrow={false} label={name} onClick={() => onChoose({ id, name })} />
      ))}
    </>
  )
}
