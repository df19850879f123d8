import { View } from '@tarojs/components'
import { useState } from 'react'
import { categoryWords } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import { Button, Chip, Chips, Field, FieldError, FieldLabel, Sheet } from '@/src/components'
import { foundCategories } from '@/types/visit.contract'
import type { FoundCategory, OpenProblem, VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import './found-problems.scss'

/** What people feel about the app itself is told from 我的. */
const offered: readonly FoundCategory[] = foundCategories.filter((category) => category !== 'appFeedback')
const shortest = 10

/** One problem: its kind and the words. What is typed is on the phone at once. */
export function ProblemSheet({ draft, change }: { draft: VisitDraft; change: ChangeDraft }) {
  const { openProblem: open, problems } = draft
  const [isTried, setTried] = useState(false)
  const isKnown = problems.some(({ submissionId }) => submissionId === open?.submissionId)
  const isTooShort = countCharacters(open?.description ?? '') < shortest
  const close = (rest: Partial<VisitDraft> = {}): void => {
    setTried(false)
    change({ ...rest, openProblem: null })
  }
  const write = (part: Partial<OpenProblem>): void => void (open && change({ openProblem: { ...open, ...part } }))
  const keep = (): void => {
    setTried(true)
    if (!open || open.category === null || isTooShort) return
    const kept = { submissionId: open.submissionId, category: open.category, description: open.description.trim() }
    close({ problems: isKnown ? problems.map((one) => (one.submissionId === kept.submissionId ? kept : one)) : [...problems, kept] })
  }
  const remove = (): void => close({ problems: problems.filter(({ submissionId }) => submissionId !== open?.submissionId) })
  return (
    <Sheet
      isOpen={open !== null}
      title="带回来的问题"
      onClose={() => close()}
      footer={
        <View className="row">
          {isKnown && (
            <Button kind="line" onClick={remove}>
              去掉
            </Button>
          )}
          <Button isGrowing onClick={keep}>
            记下这个问题
          </Button>
        </View>
      }
    >
      <View className="problem-sheet">
        <Field
          label="是什么问题"
          placeholder="谁、什么事、从什么时候起"
          isMultiline
          maxLength={1000}
          value={open?.description ?? ''}
          onChange={(description) => write({ description })}
          error={isTried && isTooShort ? `再写几个字，至少 ${shortest} 个，我们才好办` : undefined}
        />
        <View className="mt-3">
          <FieldLabel>哪一类</FieldLabel>
          <Chips label="哪一类">
            {offered.map((category) => (
              <Chip key={category} role="radio" isSelected={open?.category === category} onClick={() => write({ category })}>
                {categoryWords[category]}
              </Chip>
            ))}
          </Chips>
          {isTried && open?.category === null && <FieldError>选一类，好分给对口的部门</FieldError>}
        </View>
        <View className="t-note mt-3">说干部作风的，请本人到“反映问题”里写，只有监督组看得到。</View>
      </View>
    </Sheet>
  )
}
