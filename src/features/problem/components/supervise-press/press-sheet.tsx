import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Banner, Cell, EmptyState, ErrorState, FieldError, FieldLabel, RadioMark, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import type { ProblemView } from '@/types/problem.views'
import { problemSupervising } from '@/types/problem/supervising.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { isQuietNow, pressActs, pressDrafts, pressNotes, type PressStep, pressWords, quietSentence } from '../../press-words'
import type { TaskSheetProps } from '../../task-choice'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'

interface PressSheetProps extends Omit<TaskSheetProps, 'problem'> {
  problem: Pick<ProblemView, 'id' | 'number' | 'title' | 'urgency'>
  step: PressStep
  today: Day
}

/** One step of the ladder. At a quiet hour nothing goes out: the words stay on the phone until morning. */
export function PressSheet({ problem, step, isOpen, onClose, onDone, onForestalled }: PressSheetProps) {
  const { draft, change, clear } = useTaskDraft(`press-${step}`, problem.id)
  const [isTouched, setTouched] = useState(draft.words !== '')
  const words = isTouched ? draft.words : pressDrafts[step]
  const [leaderId, setLeaderId] = useState<string>()
  const [hasTried, setTried] = useState(false)
  const wantsLeader = step === 'leader'
  const leaders = useQuery(problemSupervising.leaders, wantsLeader && isOpen ? {} : undefined)
  const leader = leaders.data?.rows.find(({ personId }) => personId === leaderId)
  const { send, isSending, error } = useSheetCommand(problemSupervising.press, {
    problem,
    onDone: () => {
      clear()
      setTouched(false)
      onDone()
    },
    onForestalled,
  })
  const isQuiet = isQuietNow(problem.urgency, new Date().toISOString())
  const submit = (): void => {
    setTried(true)
    if (wantsLeader && !leader) return
    void send({ step, words: words.trim(), ...(leader && { leaderId: leader.personId }) }, wantsLeader ? `报给${leader?.name ?? '领导'}了` : `${pressWords[step]}发出去了`)
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title={pressWords[step]}
      about={`${problem.number}，${problem.title}。${pressNotes[step]}`}
      button={leader ? `报给${leader.name}` : pressActs[step]}
      onClose={onClose}
      onSubmit={submit}
      onMissing={() => setTried(true)}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: wantsLeader ? '怎么说' : '写给承办的人', value: words, least: 2, most: 300, missing: '写上要催什么',
          onChange: (text) => {
            setTouched(true)
            change({ words: text })
          },
        },
      ]}
    >
      {isQuiet && (
        <View className="mt-3">
          <Banner>{quietSentence}</Banner>
        </View>
      )}
      {wantsLeader && (
        <View className="mt-3">
          <FieldLabel>报给哪位领导</FieldLabel>
          {hasTried && !leader && <FieldError>选一位领导</FieldError>}
          {!leaders.data && (leaders.error ? <ErrorState {...failureOf(leaders.error, '领导名单')} onRetry={leaders.retry} /> : <Skeleton cards={1} />)}
          {leaders.data?.rows.length === 0 && <EmptyState title="名册里还没有领导" note="请办公室先把领导小组的同志录进名册。" />}
          {leaders.data?.rows.map(({ personId, name, duty }) => (
            <Cell
              key={personId}
              role="radio"
              isLow
              isWrapped
              isChecked={personId === leaderId}
              hasArrow={false}
              leading={<RadioMark isOn={personId === leaderId} />}
              title={name}
              note={duty}
              label={[name, duty].filter(Boolean).join('，')}
              onClick={() => setLeaderId(personId)}
            />
          ))}
        </View>
      )}
    </WordsSheet>
  )
}
