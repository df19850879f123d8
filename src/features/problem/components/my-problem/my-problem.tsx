import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useState } from 'react'
import { Banner, Button, Card, Page, SectionTitle, StatusTag } from '@/src/components'
import type { ClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import { useViewer } from '@/src/lib/use-viewer'
import type { ProblemView } from '@/types/problem.views'
import { isForestalled } from '../../api/use-forestalled'
import { headTag } from '../../mine-words'
import { problemMessageOf } from '../../rule-words'
import { extensionNews, planNews } from '../../standing-words'
import { toldOf } from '../../timeline-words'
import { ToldTimeline } from '../told-timeline'
import { FollowUp } from './follow-up'
import { MeasuresCard } from './measures-card'
import { MoveSheet } from './move-sheet'
import { type Move, moveProcedures } from './moves'
import { PublishPart } from './publish-part'
import { Standing } from './standing'
import { SupplyPart } from './supply-part'
import { ToldCard } from './told-card'
import { UrgePart } from './urge-part'
import { useAnswering } from './use-answering'
import { useSupplying } from './use-supplying'
import './my-problem.scss'

/** An answer that comes too late is refused by the state or, on a closed line, by a rule. */
const hasMovedOn = (error: ClientError | undefined): boolean => isForestalled(error) || error?.code === 'RULE_VIOLATED'

/** 办公室受理了。已为您更新到最新。 */
const newsOf = ({ timeline: [newest], isConduct }: ProblemView, today: string): string =>
  `${newest ? `${toldOf(newest, { reader: 'reporter', isConduct, today }).text}。` : ''}已为您更新到最新。`

/** One problem as its reporter sees it (DESIGN d, d2): what is asked of them first, then how it stands and how it went. */
export function MyProblem({ problem, children }: { problem: ProblemView; /** What else came of it; the page brings it. */ children?: ReactNode }) {
  const { today } = useViewer()
  const { number, title, may, measures } = problem
  const answering = useAnswering(problem)
  const supplying = useSupplying(problem)
  const [open, setOpen] = useState<Move>()
  const [wasForestalled, setForestalled] = useState(false)
  const error = answering.error ?? supplying.error
  useEffect(() => {
    if (hasMovedOn(error)) markStale('problem.')
  }, [error])
  const tag = headTag(problem, today)
  const news = wasForestalled || hasMovedOn(error) ? newsOf(problem, today) : error && problemMessageOf(error, today)
  const change = news ?? extensionNews(problem, today) ?? planNews(problem, today)

  const bar = answering.isAsked && answering.draft.answer ? (
    <Button isGrowing onClick={() => void answering.send()} isSending={answering.isSending}>提交回答</Button>
  ) : supplying.isAsked ? (
    <Button isGrowing onClick={() => void supplying.send()} isSending={supplying.isSending}>提交补充</Button>
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
      {change && <Banner tone="warn" icon={news ? undefined : 'clock'}>{change}</Banner>}
      {answering.isAsked && <FollowUp problem={problem} draft={answering.draft} onChange={answering.change} />}
      {supplying.isAsked && <SupplyPart problem={problem} supplying={supplying} />}
      <Standing problem={problem} onMove={setOpen} />
      <Card className="my-problem__course">
        <SectionTitle>经过</SectionTitle>
        <ToldTimeline problem={problem} reader="reporter" today={today} />
        <UrgePart problem={problem} />
      </Card>
      {measures.length > 0 && <MeasuresCard measures={measures} />}
      {children}
      <ToldCard problem={problem} />
      <PublishPart problem={problem} />
      {may.includes('withdraw') && (
        <Button kind="text" onClick={() => setOpen('withdraw')}>
          撤回这件诉求
        </Button>
      )}
      {(Object.keys(moveProcedures) as Move[]).map((move) => (
        <MoveSheet
          key={move}
          move={move}
          problem={problem}
          isOpen={open === move}
          onClose={() => setOpen(undefined)}
          onForestalled={() => {
            setOpen(undefined)
            setForestalled(true)
          }}
        />
      ))}
    </Page>
  )
}
