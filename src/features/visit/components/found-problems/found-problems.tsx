import { View } from '@tarojs/components'
import { useState } from 'react'
import { titleOf } from '@/domain/problem/title'
import { categoryWords } from '@/domain/problem/vocabulary'
import { Button, Card, Cell, FieldError, SectionTitle, StatusTag } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { type FoundPractice, type FoundProblem, isBlank, isBlankPractice, isWhole, isWholePractice, type VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import { PracticeSheet } from './practice-sheet'
import { ProblemSheet } from './problem-sheet'
import './found-problems.scss'

const most = { problems: 10, practices: 5 }

interface FoundProps {
  draft: VisitDraft
  change: ChangeDraft
  error?: string
}

interface Items<T> {
  list: readonly T[]
  open: T | undefined
  openId: (id: string) => void
  add: (blank: T) => void
  write: (part: Partial<T>) => void
  close: () => void
  remove: () => void
}

/** One list of the draft, one of its items open at most; what was left blank goes when it is closed. */
const useItems = <T extends { submissionId: string }>(list: readonly T[], change: (list: T[]) => void, isEmpty: (item: T) => boolean): Items<T> => {
  const [id, setId] = useState<string>()
  return {
    list: list.filter((item) => !isEmpty(item)),
    open: list.find(({ submissionId }) => submissionId === id),
    openId: setId,
    add: (blank) => {
      change([...list, blank])
      setId(blank.submissionId)
    },
    write: (part) => change(list.map((item) => (item.submissionId === id ? { ...item, ...part } : item))),
    close: () => {
      change(list.filter((item) => !isEmpty(item)))
      setId(undefined)
    },
    remove: () => {
      change(list.filter(({ submissionId }) => submissionId !== id))
      setId(undefined)
    },
  }
}

/** What the visit brings back: problems become lines of the ledger, practices become drafts, when it is finished. */
export function FoundProblems({ draft, change, error }: FoundProps) {
  const problems = useItems<FoundProblem>(draft.problems, (next) => change({ problems: next }), isBlank)
  const practices = useItems<FoundPractice>(draft.practices, (next) => change({ practices: next }), isBlankPractice)
  const isEmpty = problems.list.length + practices.list.length === 0
  return (
    <Card isList className="found-problems">
      <SectionTitle>带回来的</SectionTitle>
      {isEmpty && <View className="t-note found-problems__none">听到的难处记成问题，完成后进台账，有编号，有人办；看到的好做法也记下来。</View>}
      {problems.list.map((problem) => (
        <FoundRow key={problem.submissionId} problem={problem} onOpen={() => problems.openId(problem.submissionId)} />
      ))}
      {practices.list.map((practice) => (
        <Cell
          key={practice.submissionId}
          leading={<StatusTag tone={isWholePractice(practice) ? 'moving' : 'you'}>{isWholePractice(practice) ? '做法' : '没写完'}</StatusTag>}
          title={practice.title || titleOf(practice.description)}
          isWrapped
          onClick={() => practices.openId(practice.submissionId)}
          label={`${isWholePractice(practice) ? '做法' : '没写完'}：${practice.title || titleOf(practice.description)}，改一改`}
        />
      ))}
      {error && (
        <View className="found-problems__none">
          <FieldError>{error}</FieldError>
        </View>
      )}
      <View className="row row-wrap found-problems__add">
        {problems.list.length < most.problems && (
          <Button kind="text" isSmall icon="plus" onClick={() => problems.add({ submissionId: newId(), category: null, description: '' })} label="添加带回来的问题">
            问题
          </Button>
        )}
        {practices.list.length < most.practices && (
          <Button kind="text" isSmall icon="plus" onClick={() => practices.add({ submissionId: newId(), title: '', description: '' })} label="添加看到的好做法">
            好做法
          </Button>
        )}
      </View>
      <ProblemSheet problem={problems.open} write={problems.write} onClose={problems.close} onRemove={problems.remove} />
      <PracticeSheet practice={practices.open} write={practices.write} onClose={practices.close} onRemove={practices.remove} />
    </Card>
  )
}

function FoundRow({ problem, onOpen }: { problem: FoundProblem; onOpen: () => void }) {
  const { category, description } = problem
  const tag = isWhole(problem) ? categoryWords[problem.category] : '没写完'
  const title = titleOf(description) || (category ? categoryWords[category] : '')
  return (
    <Cell
      leading={isWhole(problem) ? undefined : <StatusTag tone="you">{tag}</StatusTag>}
      title={title}
      isWrapped
      note={isWhole(problem) ? tag : undefined}
      onClick={onOpen}
      label={`${tag}：${title}，改一改`}
    />
  )
}
