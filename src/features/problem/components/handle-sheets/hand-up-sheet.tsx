import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** A union hands to the district what it cannot solve; the clock runs on. */
export function HandUpSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('handUp', problemHandling.handUp, props)
  return (
    <WordsSheet
      isOpen={isOpen}
      title="交回区里"
      about="由区里的办公室另外交办。期限从提交那天算起，不停；交出去以后本会还看得到，不再由本会办。"
      button="交回区里"
      onClose={onClose}
      onSubmit={() => void send({ reason: draft.words })}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '为什么本会办不了', value: draft.words, onChange: (words) => change({ words }), least: 2, most: 300,
          placeholder: '本会做过什么，要区里帮什么', missing: '写一句理由，区里才知道从哪里接着办',
        }, { command: 'handUp', problem, today }),
      ]}
    />
  )
}
