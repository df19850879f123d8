import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Banner, Button, Card, Page, SectionTitle, StatusTag } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'
import { markStale } from '@/src/lib/query-store'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm, toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'
import { headTag } from '../../mine-words'
import { ToldTimeline } from '../told-timeline'
import { toldOf } from '../../timeline-words'
import { type AnswerDraft, FollowUp } from './follow-up'
import { MeasuresCard } from './measures-card'
import { RefusalCard } from './refusal-card'
import { SupplyPart } from './supply-part'
import { ToldCard } from './told-card'
import './my-problem.scss'

/** An answer that comes too late is refused by the state or, on a closed line, by a rule. */
const hasMovedOn = (error: ClientError | undefined): boolean => isForestalled(error) || error?.code === 'RULE_VIOLATED'

/** 办公室受理了。已为您更新到最新。 */
const newsOf = ({ timeline: [newest], isConduct }: ProblemView, today: string): string =>
  `${newest ? `${toldOf(newest, { reader: 'reporter', isConduct, today }).text}。` : ''}已为您更新到最新。`

/** One problem as its reporter sees it (DESIGN d, d2): what is asked of them first, then how it went. */
export function MyProblem({ problem }: { problem: ProblemView }) {
  const { today } = useViewer()
  const { id, number, title, state, yourTurnUntil, may, measures, refusal } = problem
  const [draft, setDraft] = useState<AnswerDraft>({ words: '' })
  const [supplied, setSupplied] = useState('')
  const [hasTried, setTried] = useState(false)
  const answer = useCommand(problemReporting.answer, id)
  const supply = useCommand(problemReporting.supply, id)
  const withdraw = useCommand(problemReporting.withdraw, id)
  const isYourTurn = yourTurnUntil !== null
  const isAsked = state === 'resolved' && isYourTurn && may.includes('answer')
  const isReturned = state === 'returned' && may.includes('supply')
  const error = answer.error ?? supply.error ?? withdraw.error
  useEffect(() => {
    if (hasMovedOn(error)) markStale('problem.')
  }, [error])
  const tag = headTag(problem, today)

  const sendAnswer = async (): Promise<void> => {
    const { answer: chosen, satisfaction, words } = draft
    if (!chosen) return
    const isRated = chosen !== 'unknown' && satisfaction
    const given = await answer.give({ answer: chosen, ...(isRated && { satisfaction }), ...(words.trim() && { words: words.trim() }) })
    if (!given) return
    setDraft({ words: '' })
    toast('收到您的回答')
  }
  const sendSupply = async (): Promise<void> => {
    setTried(true)
    if (countCharacters(supplied) < 2) return
    if (!(await supply.give({ words: supplied.trim() }))) return
    setSupplied('')
    setTried(false)
    toast('补充的情况收到了')
  }
  const takeBack = async (): Promise<void> => {
    const isSure = await confirm({ title: '撤回这件诉求？', text: '撤回后不再办理，也不能恢复；要办可以再反映一次。', confirmText: '撤回' })
    if (isSure && (await withdraw.give({}))) toast('已撤回')
  }

  const bar = isAsked && draft.answer ? (
    <Button isGrowing onClick={() => void sendAnswer()} isSending={answer.isSending}>提交回答</Button>
  ) : isReturned ? (
    <Button isGrowing onClick={() => void sendSupply()} isSending={supply.isSending}>提交补充</Button>
  ) : undefined

  return (
    <Page bar={bar}>
      <View className="my-problem__head">
        <View className="row-between">
          <View className="t-note t-number">{number}</View>
          <StatusTag tone={tag.tone} isDone={tag.isDone}>
            {tag.text}
          </StatusTag>
        </View>
        <View className="t-title mt-1">{title}</View>
      </View>
      {error && <Banner tone="warn">{hasMovedOn(error) ? newsOf(problem, today) : messageOf(error)}</Banner>}
      {isAsked && <FollowUp problem={problem} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />}
      {isReturned && (
        <SupplyPart
          problem={problem}
          words={supplied}
          onChange={setSupplied}
          error={hasTried && countCharacters(supplied) < 2 ? '写一下要补充的情况' : undefined}
        />
      )}
      {refusal && <RefusalCard refusal={refusal} />}
      <Card className="my-problem__course">
        <SectionTitle>经过</SectionTitle>
        <ToldTimeline problem={problem} reader="reporter" today={today} />
      </Card>
      {measures.length > 0 && <MeasuresCard measures={measures} />}
      <ToldCard problem={problem} />
      {may.includes('withdraw') && (
        <Button kind="text" onClick={() => void takeBack()} isSending={withdraw.isSending} sendingText="正在撤回">
          撤回这件诉求
        </Button>
      )}
    </Page>
  )
}
