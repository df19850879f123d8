import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** What was waited for has come. */
export function ResumeSheet(props: HandleSheetProps) {
  const { isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('resume', problemHandling.resume, props)
  const words = draft.words.trim()
  return (
    <WordsSheet
      isOpen={isOpen}
      title="接着办"
      about="从今天起接着计时，停的日子不算在期限里。"
      button="接着办"
      onClose={onClose}
      onSubmit={() => void send(words ? { note: words } : {})}
      isSending={isSending}
      error={error}
      writings={[
        { label: '等到了什么', value: draft.words, onChange: (text) => change({ words: text }), least: 0, most: 300, isOptional: true, placeholder: '比如：检测报告出来了', missing: '' },
      ]}
    />
  )
}
