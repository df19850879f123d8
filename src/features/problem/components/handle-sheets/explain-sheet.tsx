import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** 未解决已说明: why it cannot be solved now, and what was tried; a leader who does not handle it signs. */
export function ExplainSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('explain', problemHandling.proposeExplain, props)
  return (
    <WordsSheet
      isOpen={isOpen}
      title="暂时解决不了"
      about="领导签了才算，签之前照常计时。签的时候定好哪天再看，反映人看得到原因，可以提一次异议。"
      button="报领导签字"
      onClose={onClose}
      onSubmit={() => void send({ reason: draft.words, tried: draft.more })}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '为什么解决不了', value: draft.words, onChange: (words) => change({ words }), least: 5, most: 500,
          placeholder: '卡在哪里，缺什么条件', missing: '写清原因，至少 5 个字，反映人才看得明白',
        }, { command: 'proposeExplain', problem, today }),
        withReplies({
          label: '试过什么', value: draft.more, onChange: (more) => change({ more }), least: 5, most: 500,
          placeholder: '找过谁，做过什么，结果怎样', missing: '写清试过什么，至少 5 个字',
        }, { command: 'proposeExplain', field: 'tried', problem, today }),
      ]}
    />
  )
}
