import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Category, plainCategoryWords } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import { Card, Chip, Chips, EmptyState, Field, ListView } from '@/src/components'
import { useSettled } from '@/src/lib/use-settled'
import { useViewer } from '@/src/lib/use-viewer'
import { usePublishedList } from '../../api/use-published'
import { KindSheet } from '../kind-sheet'
import { PublishedRow } from './published-row'

const shortestSearch = 2

/** What is published, by words and by kind. */
export function PublishedList() {
  const { today } = useViewer()
  const [category, setCategory] = useState<Category>()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const settled = useSettled(words.trim(), 500)
  const isSearch = countCharacters(settled) >= shortestSearch
  const list = usePublishedList({ category, words: isSearch ? settled : undefined })
  // A search looks through so many at a time: nothing yet is not nothing.
  const empty = list.hasMore ? (
    <View className="t-sub center">最近公开的里没有，接着往前找</View>
  ) : isSearch || category ? (
    <EmptyState icon="search" title="没有找到" note="换几个字，或换一类看看。" />
  ) : (
    <EmptyState title="还没有公开的诉求" note="反映人同意、办公室隐去个人信息以后，才在这里公开。" />
  )
  return (
    <>
      <Card>
        <Field ariaLabel="找公开的诉求" value={words} onChange={setWords} maxLength={40} hasCounter={false} placeholder="写几个字找，比如“夜班补贴”" />
        <View className="mt-2">
          <Chips label="类别">
            {category && (
              <Chip isSelected after="x" label={`不只看${plainCategoryWords[category]}`} onClick={() => setCategory(undefined)}>
                {plainCategoryWords[category]}
              </Chip>
            )}
            <Chip after="down" onClick={() => setOpen(true)}>
              {category ? '换一类' : '全部类别'}
            </Chip>
          </Chips>
        </View>
      </Card>
      <ListView list={list} what="公开的诉求" empty={empty}>
        {(rows) => (
          <Card isList>
            {rows.map((row) => (
              <PublishedRow key={row.id} row={row} today={today} />
            ))}
          </Card>
        )}
      </ListView>
      <KindSheet
        isOpen={isOpen}
        category={category ?? null}
        without={['conduct']}
        onClose={() => setOpen(false)}
        onChoose={(chosen) => {
          setOpen(false)
          setCategory(chosen)
        }}
      />
    </>
  )
}
