import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

const abouts = {
  first: '办公室会看理由，重新交办。期限从提交那天算起，不停。一件只能退回一次：再退，就由办公室定，仍由您办还是换人。',
  again: '这件已经退回过一次。再退，由办公室定：仍由您办，还是换人；定下来之前这件还在您这里，期限不停。',
}

/** Not mine to do: once it goes back to the office, the second time the office decides. */
export function SendBackSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('sendBack', problemHandling.sendBack, props)
  const isAgain = problem.timeline.some(({ event }) => event === 'problemSentBack')
  return (
    <WordsSheet
      isOpen={isOpen}
      title={isAgain ? '再次退回' : '退回'}
      about={isAgain ? abouts.again : abouts.first}
      button={isAgain ? '再次退回，请办公室定' : '退回，请办公室重新交办'}
      onClose={onClose}
      onSubmit={() => void send({ reason: draft.words })}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '为什么退', value: draft.words, onChange: (words) => change({ words }), least: 2, most: 300,
          placeholder: '为什么不归您办，该归谁办', missing: '写一句理由，办公室才好重新交办',
        }, { command: 'sendBack', problem, today }),
      ]}
    />
  )
}
