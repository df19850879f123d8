import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** The owner's word that it is done; the reporter has the last one. */
export function ResolveSheet(props: HandleSheetProps) {
  const { isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('resolve', problemHandling.resolve, props)
  const submit = (): Promise<void> => send({ words: draft.words })
  return (
    <WordsSheet
      isOpen={isOpen}
      title="办结"
      about="办结后先问反映人解决了没有，他答了“已解决”才销号。"
      button="办结，请反映人回答"
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: '办成了什么',
          placeholder: '结果怎样，还有没有没做完的，什么时候做完',
          value: draft.words,
          onChange: (words) => change({ words }),
          least: 5,
          most: 500,
          missing: '再写几个字，至少 5 个，反映人才看得明白',
        },
      ]}
    />
  )
}
