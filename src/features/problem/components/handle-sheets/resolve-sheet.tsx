import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf, type Day } from '@/domain/calendar/day'
import { checkReply, type ReplyFault } from '@/domain/problem/reply'
import { FieldError } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** What a reader would miss in the reply; blank words and open slots are said under the field itself. */
const faultWords = (fault: ReplyFault, today: Day): string | undefined => {
  if (fault.kind === 'noMeasureDone') return '还没有做完的举措。先在举措里记上做完的日子，答复里写清是哪天，反映人好核对。'
  if (fault.kind !== 'dateMissing') return undefined
  return `没写是哪天办好的。做完的举措是 ${fault.doneOn.map((on) => shortDay(on, today)).join('、')}，写上日子，反映人好核对。`
}

/** The owner's word that it is done; the reporter has the last one. */
export function ResolveSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('resolve', problemHandling.resolve, props)
  const [acknowledged, setAcknowledged] = useState<string>()
  const measures = problem.measures.map(({ doneAt }) => ({ doneOn: doneAt && dayOf(doneAt) }))
  const missing = checkReply(draft.words, { measures }).flatMap((fault) => faultWords(fault, today) ?? [])
  const isTold = missing.length > 0 && acknowledged === draft.words
  const submit = (): void => {
    // Told once what is missing, whoever has no date to give may send it as it is.
    if (missing.length > 0 && !isTold) return setAcknowledged(draft.words)
    void send({ words: draft.words })
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="办结"
      about="办结后先问反映人解决了没有，他答了“已解决”才销号。"
      button={isTold ? '就这样办结，请反映人回答' : '办结，请反映人回答'}
      onClose={onClose}
      onSubmit={submit}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '办成了什么',
          placeholder: '结果怎样，哪天办好的，还有没有没做完的',
          value: draft.words,
          onChange: (words) => change({ words }),
          least: 5,
          most: 500,
          missing: '再写几个字，至少 5 个，反映人才看得明白',
        }, { command: 'resolve', problem, today }),
      ]}
    >
      {isTold && (
        <View className="mt-2">
          {missing.map((words) => (
            <FieldError key={words}>{words}</FieldError>
          ))}
        </View>
      )}
    </WordsSheet>
  )
}
