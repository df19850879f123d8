import { View } from '@tarojs/components'
import { titleOf } from '@/domain/problem/title'
import { categoryWords } from '@/domain/problem/vocabulary'
import { Button, Card, Cell, SectionTitle, StatusTag } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import type { VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import { ProblemSheet } from './problem-sheet'
import './found-problems.scss'

const most = 10

/** What the visit brings back; each becomes a line of the ledger when the visit is finished. */
export function FoundProblems({ draft, change }: { draft: VisitDraft; change: ChangeDraft }) {
  const { problems } = draft
  const add = (): void => change({ openProblem: { submissionId: newId(), category: null, description: '' } })
  return (
    <Card isList>
      <SectionTitle
        extra={
          problems.length < most && (
            <View className="found-problems__add">
              <Button kind="text" isSmall icon="plus" onClick={add} label="添加带回来的问题">
                问题
              </Button>
            </View>
          )
        }
      >
        带回来的
      </SectionTitle>
      {problems.length === 0 && <View className="t-note found-problems__none">听到的难处记在这里。完成后进台账，有编号，有人办。</View>}
      {problems.map((problem) => (
        <Cell
          key={problem.submissionId}
          leading={<StatusTag>{categoryWords[problem.category]}</StatusTag>}
          title={titleOf(problem.description)}
          onClick={() => change({ openProblem: problem })}
          label={`${categoryWords[problem.category]}：${titleOf(problem.description)}，改一改`}
        />
      ))}
      <ProblemSheet draft={draft} change={change} />
    </Card>
  )
}
