import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, EmptyState, Field, ListView, Sheet } from '@/src/components'
import { useUnionSearch } from '../../api/use-union-search'
import './union-sheet.scss'

interface UnionSheetProps {
  isOpen: boolean
  onClose: () => void
  onChoose: (union: { id: string; name: string } | null) => void
  title?: string
  /** The answer that names no union. */
  none?: string
  /** What to do when it is not found. */
  note?: string
}

/** A union by a few letters of its name: my own unless told otherwise; 还没有工会 is an answer too. */
export function UnionSheet({ isOpen, title = '我的工会', onClose, ...choice }: UnionSheetProps) {
  return (
    <Sheet isOpen={isOpen} title={title} onClose={onClose}>
      <UnionChoice {...choice} />
    </Sheet>
  )
}

/** Asked for only while the sheet stands open. */
function UnionChoice({ onChoose, none = '还没有工会', note = '换几个字试试；找不到就选“还没有工会”，在情况里写上单位名字。' }: Omit<UnionSheetProps, 'isOpen' | 'title' | 'onClose'>) {
  const [words, setWords] = useState('')
  const list = useUnionSearch(words)
  return (
    <>
      <Field ariaLabel="找工会" value={words} onChange={setWords} maxLength={40} hasCounter={false} placeholder="写单位或工会名字里的几个字" />
      <View className="union-sheet__none">
        <Cell isLow isLink title={none} hasArrow={false} onClick={() => onChoose(null)} />
      </View>
      <ListView list={list} what="工会" cards={1} empty={<EmptyState icon="search" title="没找到" note={note} />}>
        {(rows) => rows.map(({ id, name }) => <Cell key={id} isLow isWrapped hasArrow={false} title={name} onClick={() => onChoose({ id, name })} />)}
      </ListView>
    </>
  )
}
