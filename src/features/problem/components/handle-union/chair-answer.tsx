import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Button, FieldError } from '@/src/components'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled, useForestalled } from '../../api/use-forestalled'
import { problemMessageOf } from '../../rule-words'
import { type AnswerDraft, FollowUp } from '../my-problem/follow-up'

interface ChairAnswerProps {
  problem: ProblemView
  today: Day
  onForestalled: () => void
}

/** A cadre raised it from a visit and handled it themself: the union's chair answers at the end. */
export function ChairAnswer({ problem, today, onForestalled }: ChairAnswerProps) {
  const [draft, setDraft] = useState<AnswerDraft>({ words: '' })
  const { give, isSending, error } = useCommand(problemReporting.answer, problem.id)
  useForestalled(error, onForestalled)
  const { answer, satisfaction, words } = draft
  const send = async (): Promise<void> => {
    if (!answer) return
    const isRated = answer !== 'unknown' && satisfaction
    if (await give({ answer, ...(isRated && { satisfaction }), ...(words.trim() && { words: words.trim() }) })) toast('收到您的回答')
  }
  return (
    <View>
      <FollowUp problem={problem} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      {error && !isForestalled(error) && <FieldError>{problemMessageOf(error, today)}</FieldError>}
      {answer && (
        <View className="mt-3">
          <Button onClick={() => void send()} isSending={isSending}>
            提交回答
          </Button>
        </View>
      )}
    </View>
  )
}
