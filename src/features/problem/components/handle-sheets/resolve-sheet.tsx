import { useMutation } from '@/src/lib/use-mutation'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'

/** The owner's word that it is done; the reporter has the last one. */
export function ResolveSheet({ problem, isOpen, onClose, onDone, onForestalled }: HandleSheetProps) {
  const { draft, change, clear } = useTaskDraft('resolve', problem.id)
  const { run, isSending, error } = useMutation('problem.resolve', ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    const answer = await run({ id: problem.id, submissionId: draft.submissionId, words: draft.words })
    if (!answer) return
    clear()
    onDone()
  }
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
