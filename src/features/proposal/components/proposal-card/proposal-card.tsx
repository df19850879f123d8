import { View } from '@tarojs/components'
import { categoryWords } from '@/domain/problem/vocabulary'
import { Banner, Card, Cell, KeyValue, MiniBars, Page, SectionTitle, StatusTag, Timeline } from '@/src/components'
import { longDay, shortInstant } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { figureFacts, lineNote, monthText, outcomeWords, proposalHistory, proposalTag, sentWords } from '../../proposal-words'
import { ProposalActs } from './proposal-acts'
import { WithdrawPart } from './withdraw-part'
import './proposal-card.scss'

/** One 对策建议: what it says, the figures and the lines behind it, where it went and what became of it. */
export function ProposalCard({ proposal }: { proposal: ProposalView }) {
  const { today } = useViewer()
  const { title, state, category, authorName, reviewerName, reason, findings, advice, figures, problems, sent, outcomes, changes, drawing, may } = proposal
  const tag = proposalTag(state)
  return (
    <Page isDense bar={may.some((command) => command !== 'withdraw') ? <ProposalActs proposal={proposal} today={today} /> : undefined}>
      <View>
        <View className="row-between">
          <View className="t-note">{category ? categoryWords[category] : '几类一起'}</View>
          <StatusTag tone={tag.tone} isDone={tag.isDone}>{tag.text}</StatusTag>
        </View>
        <View className="t-title mt-1">{title}</View>
        <View className="t-note mt-1">{[`${authorName}起草`, reviewerName && `${reviewerName}审核`].filter(Boolean).join('，')}</View>
      </View>
      {reason !== null && (state === 'returned' || state === 'withdrawn') && <Banner tone={state === 'returned' ? 'you' : 'info'}>{`${state === 'returned' ? '退回修改' : '撤回'}：${reason}`}</Banner>}
      {sent && (
        <Card>
          <SectionTitle>报送以后</SectionTitle>
          <View className="mt-1">{sentWords(sent)}</View>
          {outcomes.length === 0 && <View className="t-sub mt-1">还没有回音</View>}
          {outcomes.map((outcome) => (
            <View key={`${outcome.outcome}${outcome.on}`} className="mt-1">{outcomeWords(outcome, today)}</View>
          ))}
        </Card>
      )}
      <Card>
        <SectionTitle>问题表现</SectionTitle>
        <View className="proposal-card__words mt-1">{findings || '还没有写'}</View>
      </Card>
      <Card>
        <SectionTitle>建议</SectionTitle>
        <View className="proposal-card__words mt-1">{advice || '还没有写'}</View>
      </Card>
      <Card>
        <SectionTitle>背后的数字</SectionTitle>
        {figureFacts(figures).map(([name, value]) => (
          <KeyValue key={name} name={name}>{value}</KeyValue>
        ))}
        {figures.months.length > 1 && (
          <View className="mt-3">
            <MiniBars bars={figures.months.slice(-6).map(({ month, count }) => ({ text: monthText(month), value: count }))} unit="件" />
          </View>
        )}
        <View className="t-note mt-2">{`${state === 'draft' || state === 'returned' ? '数字到' : '数字定在'} ${shortInstant(figures.asOf, today)}。从 ${longDay(drawing.from)}到${longDay(drawing.to)}反映的里选出。`}</View>
      </Card>
      <Card isList>
        <SectionTitle>{`这 ${proposal.lines} 件`}</SectionTitle>
        {problems.map((line) => (
          <Cell key={line.id} isWrapped title={line.title} note={lineNote(line, today)} onClick={() => void go(routes.accept({ id: line.id }))} />
        ))}
      </Card>
      {changes.length > 0 && (
        <Card>
          <SectionTitle>经过</SectionTitle>
          <View className="mt-2">
            <Timeline entries={proposalHistory(proposal, today)} />
          </View>
        </Card>
      )}
      {may.includes('withdraw') && <WithdrawPart proposal={proposal} />}
    </Page>
  )
}
