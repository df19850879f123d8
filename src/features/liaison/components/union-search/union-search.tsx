import { useState } from 'react'
import { Card, Cell, EmptyState, Field, ListView, StatusTag } from '@/src/components'
import { useUnionSearch } from '../../api/use-union-search'
import { unionKindWords } from '../../union-words'

/** Every union of the district, by a few letters of its name. */
export function UnionSearch({ onOpen }: { onOpen: (union: { id: string; name: string }) => void }) {
  const [words, setWords] = useState('')
  const list = useUnionSearch(words)
  return (
    <>
      <Card>
        <Field ariaLabel="找工会" placeholder="找工会，写名字里的几个字" maxLength={40} hasCounter={false} value={words} onChange={setWords} />
      </Card>
      <ListView list={list} what="工会" empty={<EmptyState icon="search" title="没有这个名字的工会" note="换几个字试试，或新加一个。" />}>
        {(rows) => (
          <Card isList>
            {rows.map(({ id, name, kind, isKey }) => (
              <Cell key={id} title={name} isWrapped note={unionKindWords[kind]} trailing={isKey ? <StatusTag>重点</StatusTag> : undefined} onClick={() => onOpen({ id, name })} />
            ))}
          </Card>
        )}
      </ListView>
    </>
  )
}
