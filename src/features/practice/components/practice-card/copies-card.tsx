import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, FieldError, ListView, ReasonSheet, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import type { PracticeView } from '@/types/practice/practice.views'
import { practicePublished } from '@/types/practice/published.contract'
import { useCopies } from '../../api/use-practices'
import { copiedBy, practiceMessageOf } from '../../practice-words'

const stale = ['practice.']

/** 我们也在做: which unions copy it and how it went; a chair says so for the own union. */
export function CopiesCard({ practice: { id, copyCount, ownCopy, mayCopy } }: { practice: PracticeView }) {
  const { today } = useViewer()
  const list = useCopies(id)
  const copying = useIntention(practicePublished.copy, stale)
  const leaving = useIntention(practicePublished.uncopy, stale)
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState(ownCopy?.words ?? '')
  const copy = async (): Promise<void> => {
    if (!(await copying.send({ id, words }))) return
    setOpen(false)
    toast('记下了，别的工会能看到')
  }
  const uncopy = async (): Promise<void> => {
    if (!(await confirm({ title: '不再说“我们也在做”？', text: '您写的那句话会一起去掉。', confirmText: '去掉' }))) return
    if (await leaving.send({ id })) setWords('')
  }
  return (
    <Card>
      <SectionTitle>{copiedBy(copyCount) || '还没有工会说也在做'}</SectionTitle>
      <ListView list={list} what="也在做的工会" cards={1} empty={null}>
        {(rows) => rows.map((row) => (
          <View key={row.unionId} className="practice-card__copy">
            <View>{row.words}</View>
            <View className="t-note">{`${row.unionName}，${shortDay(row.at.slice(0, 10), today)}`}</View>
          </View>
        ))}
      </ListView>
      {mayCopy && (
        <View className="practice-card__acts mt-2">
          <Button kind="secondary" isSmall isGrowing onClick={() => setOpen(true)}>{ownCopy ? '改一改我们的话' : '我们也在做'}</Button>
          {ownCopy && <Button kind="line" isSmall onClick={() => void uncopy()} isSending={leaving.isSending}>不做了</Button>}
        </View>
      )}
      {leaving.error && <FieldError>{practiceMessageOf(leaving.error)}</FieldError>}
      <ReasonSheet
        isOpen={isOpen} title="我们也在做" onClose={() => setOpen(false)} about="写一句做得怎么样，别的工会好参考。发布后大家都能看到。"
        label="做得怎么样" placeholder="比如：试了两个月，骑手入会多了" missing="写一句做得怎么样，至少 2 个字" most={300} value={words} onChange={setWords}
        button="说出去" onSubmit={() => void copy()} isSending={copying.isSending} refusal={copying.error && practiceMessageOf(copying.error)}
      />
    </Card>
  )
}
