import { useState } from 'react'
import { Card, Cell, CheckMark, EmptyState, Field, ListView } from '@/src/components'
import { useUnionSearch } from '../../api/use-union-search'
import { unionKindWords } from '../../union-words'

interface UnionChoiceProps {
  chosenIds: readonly string[]
  onChange: (chosenIds: string[]) => void
}

/** Several unions of the district, found by a few letters of their names; what was chosen stays so while one searches on. */
export function UnionChoice({ chosenIds, onChange }: UnionChoiceProps) {
  const [words, setWords] = useState('')
  const list = useUnionSearch(words)
  const toggle = (id: string): void => onChange(chosenIds.includes(id) ? chosenIds.filter((one) => one !== id) : [...chosenIds, id])
  return (
    <>
      <Card>
        <Field ariaLabel="找工会" placeholder="找工会，写名字里的几个字" maxLength={40} hasCounter={false} value={words} onChange={setWords} />
      </Card>
      <ListView list={list} what="工会" empty={<EmptyState icon="search" title="没有这个名字的工会" note="换几个字试试。" />}>
        {(rows) => (
          <Card isList>
            {rows.map(({ id, name, kind }) => {
              const isChecked = chosenIds.includes(id)
              return (
                <Cell key={id} role="checkbox" isChecked={isChecked} label={name} title={name} isWrapped note={unionKindWords[kind]} trailing={<CheckMark isOn={isChecked} />} onClick={() => toggle(id)} />
              )
            })}
          </Card>
        )}
      </ListView>
    </>
  )
}
