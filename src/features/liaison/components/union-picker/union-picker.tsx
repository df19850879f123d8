import { useState } from 'react'
import { Card, Cell, CoverageStrip, EmptyState, Field, ListView, SectionTitle } from '@/src/components'
import { useKeptQuery } from '@/src/lib/kept-query'
import { useViewer } from '@/src/lib/use-viewer'
import type { LiaisonRow } from '@/types/liaison.contract'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { useUnionSearch } from '../../api/use-union-search'
import { contactWords, servesWords } from '../../liaison-words'

interface UnionPickerProps {
  /** `openVisitId`: begun there today and not finished. */
  onPick: (union: { id: string; name: string }, openVisitId: string | null) => void
}

/** The own unions first; any other by its name. */
export function UnionPicker({ onPick }: UnionPickerProps) {
  const [words, setWords] = useState('')
  const { data } = useKeptQuery(liaisonMine.mine, {})
  const own = data?.rows ?? []
  const found = useUnionSearch(words)
  const isSearching = words.trim() !== ''
  return (
    <>
      <Card>
        <Field ariaLabel="找工会" placeholder="找工会，写名字里的几个字" maxLength={40} hasCounter={false} value={words} onChange={setWords} />
      </Card>
      {!isSearching && own.length > 0 && (
        <Card isList>
          <SectionTitle>我的联系点</SectionTitle>
          {own.map((row) => (
            <OwnUnion key={row.id} row={row} onPick={onPick} />
          ))}
        </Card>
      )}
      <ListView
        list={found}
        what="工会"
        cards={1}
        empty={<EmptyState icon="search" title="没有这个名字的工会" note="换几个字试试；名册里没有的，请领导小组办公室加上。" />}
      >
        {(rows) => (
          <Card isList>
            {!isSearching && <SectionTitle>{own.length > 0 ? '别的工会' : '工会'}</SectionTitle>}
            {rows
              .filter(({ id }) => isSearching || !own.some(({ unionId }) => unionId === id))
              .map(({ id, name, isKey }) => (
                <Cell
                  key={id}
                  title={name}
                  isWrapped
                  note={isKey ? '重点基层工会' : undefined}
                  onClick={() => onPick({ id, name }, own.find(({ unionId }) => unionId === id)?.openVisitId ?? null)}
                />
              ))}
          </Card>
        )}
      </ListView>
    </>
  )
}

function OwnUnion({ row, onPick }: { row: LiaisonRow } & UnionPickerProps) {
  const { today } = useViewer()
  return (
    <Cell
      title={row.unionName}
      isWrapped
      sub={servesWords(row)}
      note={contactWords(row, today)}
      trailing={<CoverageStrip done={row.fieldDone} wanted={row.fieldWanted} />}
      onClick={() => onPick({ id: row.unionId, name: row.unionName }, row.openVisitId)}
    />
  )
}
