import { View } from '@tarojs/components'
import { useState } from 'react'
import { titleOf } from '@/domain/problem/title'
import { categoryWords } from '@/domain/problem/vocabulary'
import { Button, Card, Cell, FieldError, SectionTitle, StatusTag } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { type FoundProblem, isBlank, isWhole, type VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import { ProblemSheet } from './problem-sheet'
import './found-problems.scss'

const most = 10

interface FoundProblemsProps {
  draft: VisitDraft
  change: ChangeDraft
  error?: string
}

/** What the visit brings back; each becomes a line of the ledger when the visit is finished. */
export function FoundProblems({ draft, change, error }: FoundProblemsProps) {
  const { problems } = draft
  const [openId, setOpenId] = useState<string>()
  const open = problems.find(({ submissionId }) => submissionId === openId)
  const add = (): void => {
    const problem: FoundProblem = { submissionId: newId(), category: null, description: '' }
    change({ problems: [...problems, problem] })
    setOpenId(problem.submissionId)
  }
  const close = (): void => {
    change({ problems: problems.filter((problem) => !isBlank(problem)) })
    setOpenId(undefined)
  }
  const remove = (): void => {
    change({ problems: problems.filter(({ submissionId }) => submissionId !== openId) })
    setOpenId(undefined)
  }
  const write = (part: Partial<FoundProblem>): void =>
    change({ problems: problems.map((problem) => (problem.submissionId === openId ? { ...problem, ...part } : problem)) })
  const addButton = (
    <View className="found-problems__add">
      <Button kind="text" isSmall icon="plus" onClick={add} label="添加带回来的问题">
        问题
      </Button>
    </View>
  )
  const shown = problems.filter((problem) => !isBlank(problem))
  return (
    <Card isList className="found-problems">
      <SectionTitle extra={problems.length < most && addButton}>带回来的</SectionTitle>
      {shown.length === 0 && <View className="t-note found-problems__none">听到的难处记在这里。完成后进台账，有编号，有人办。</View>}
      {shown.map((problem) => (
        <FoundRow key={problem.submissionId} problem={problem} onOpen={() => setOpenId(problem.submissionId)} />
      ))}
      {error && (
        <View className="found-problems__none">
          <FieldError>{error}</FieldError>
        </View>
      )}
      <ProblemSheet problem={open} write={write} onClose={close} onRemove={remove} />
    </Card>
  )
}

function FoundRow({ problem, onOpen }: { problem: FoundProblem; onOpen: () => void }) {
  const { category, description } = problem
  const tag = isWhole(problem) ? categoryWords[problem.category] : '没写完'
  const title = titleOf(description) || (category ? categoryWords[category] : '')
  return (
    <Cell
      leading={<StatusTag tone={isWhole(problem) ? 'neutral' : 'you'}>{tag}</StatusTag>}
      title={title}
      onClick={onOpen}
      label={`${tag}：${title}，改一改`}
    />
  )
}
