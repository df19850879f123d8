import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { type Topic, topicWords } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, EmptyState, Field, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useSettled } from '@/src/lib/use-settled'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import { usePractices } from '../../api/use-practices'
import { publishedNote } from '../../practice-words'
import { TopicSheet } from '../topic-sheet/topic-sheet'
import './practice-list.scss'

const shortestSearch = 2

/** 经验做法: what other unions did and others can copy, by words and by kind. */
export function PracticeList() {
  const { today, mayCall } = useViewer()
  const [kind, setKind] = useState<Topic>()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const settled = useSettled(words.trim(), 500)
  const isSearch = countCharacters(settled) >= shortestSearch
  const list = usePractices({ ...(kind && { kind }), ...(isSearch && { words: settled }) })
  // A search looks through so many at a time: nothing yet is not nothing.
  const empty = list.hasMore ? (
    <View className="t-sub center">最近发布的里没有，接着往前找</View>
  ) : isSearch || kind ? (
    <EmptyState icon="search" title="没有找到" note="换几个字，或换一类看看。" />
  ) : (
    <EmptyState title="还没有发布的经验做法" note="工会和干部写好、宣传组编辑、办公室审核以后，在这里能看到。" />
  )
  return (
    <>
      <Card>
        <Field ariaLabel="找经验做法" value={words} onChange={setWords} maxLength={40} hasCounter={false} placeholder="写几个字找，比如“骑手”" />
        <Cell isLow isWrapped title="哪一类" value={kind ? topicWords[kind] : '全部'} onClick={() => setOpen(true)} label={`哪一类：${kind ? topicWords[kind] : '全部'}`} />
      </Card>
      <ListView list={list} what="经验做法" empty={empty}>
        {(rows) => (
          <Card isList>
            {rows.map((row) => (
              <Cell
                key={row.id}
                isWrapped
                title={row.title}
                note={publishedNote(row, today)}
                leading={row.cover ? <Image className="practice-list__cover" src={row.cover.url} mode="aspectFill" /> : undefined}
                onClick={() => void go(routes.practice({ id: row.id }))}
              />
            ))}
          </Card>
        )}
      </ListView>
      <TopicSheet isOpen={isOpen} topic={kind ?? null} none="全部" onClose={() => setOpen(false)} onChoose={(chosen) => setKind(chosen ?? undefined)} />
      {mayCall(practiceDrafts.saveDraft) && (
        <Button kind="line" icon="pen" onClick={() => void go(routes.practiceDrafts())}>
          写经验做法，看我写的
        </Button>
      )}
    </>
  )
}
