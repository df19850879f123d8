import { View } from '@tarojs/components'
import { dayOf, type Day, dueDayOf } from '@/domain/calendar/day'
import { Card, KeyValue, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'

type WaitingFor = NonNullable<ProblemView['pause']>['waitingFor']

interface Fact {
  name: string
  text: string
  notes: string[]
}

const whom = (waitingFor: WaitingFor): string => (waitingFor.kind === 'reporter' ? '反映人' : waitingFor.name)

/** What was asked for, and what became of it; empty where nobody asked for anything. */
const factsOf = (problem: ProblemView, today: Day): Fact[] => {
  const { extension, pauseRequest, pause, plan, explainProposal, explanation, escalation, secondRefusal, sentBack, parent, child, isBound, state } = problem
  const on = (at: string): string => shortDay(dayOf(at), today)
  const granted = extension?.decision
  return [
    ...(extension && !granted ? [{ name: '申请延期', text: `延 ${extension.workdays} 个工作日，等办公室答复`, notes: [extension.reason, '答复之前还是原来的日子'] }] : []),
    ...(extension && granted
      ? [{
          name: '延期',
          text: granted.isGranted ? `同意延 ${granted.workdays} 个工作日` : '没有同意，还是原来的日子',
          notes: [granted.isGranted ? extension.reason : '', [granted.note, on(granted.at)].filter(Boolean).join('，')],
        }]
      : []),
    ...(pauseRequest ? [{ name: '申请暂停', text: `等${whom(pauseRequest.waitingFor)}，还没答复`, notes: [pauseRequest.reason, '答复之前照常计时'] }] : []),
    ...(pause
      ? [{ name: '暂停', text: `等${whom(pause.waitingFor)}`, notes: [pause.reason, `${on(pause.since)}起，最晚 ${shortDay(dueDayOf(pause.until), today)}自动接着办`] }]
      : []),
    ...(plan ? [{ name: '新的日子', text: `${shortDay(plan.untilOn, today)}，和办公室定的`, notes: [plan.words] }] : []),
    ...(explainProposal
      ? [{ name: '报领导签字', text: '暂时解决不了，等领导签字，照常计时', notes: [explainProposal.reason, `试过：${explainProposal.tried}`] }]
      : []),
    ...(explanation
      ? [{ name: '说明', text: explanation.reason, notes: [explanation.tried && `试过：${explanation.tried}`, `${shortDay(explanation.reviewOn, today)}再看`] }]
      : []),
    ...(escalation ? [{ name: '报市总', text: escalation.reason, notes: [`${on(escalation.since)}上报，${shortDay(escalation.lookAgainOn, today)}再问`] }] : []),
    ...(secondRefusal ? [{ name: '再次退回', text: '等办公室定，仍由您办还是换人', notes: [secondRefusal.reason] }] : []),
    ...(isBound && state === 'assigned' ? [{ name: '退回', text: '办公室定了，仍由原来的承办人办', notes: [] }] : []),
    ...(sentBack && state === 'accepted' ? [{ name: '退回', text: sentBack.reason, notes: [`${sentBack.byName}，${on(sentBack.at)}`] }] : []),
    ...(child ? [{ name: '另立一件', text: `${child.number}，${child.title}`, notes: ['那件办完，这件接着走'] }] : []),
    ...(parent ? [{ name: '分自', text: `${parent.number}，${parent.title}`, notes: [] }] : []),
  ]
}

/** 申请和答复: extension, pause, explanation, plan; each with what it waits for. */
export function StandingCard({ problem, today }: { problem: ProblemView; today: Day }) {
  const facts = factsOf(problem, today)
  if (facts.length === 0) return null
  return (
    <Card>
      <SectionTitle>申请和答复</SectionTitle>
      <View className="mt-2">
        {facts.map(({ name, text, notes }) => (
          <KeyValue key={`${name}${text}`} name={name}>
            <View>{text}</View>
            {notes.filter(Boolean).map((note) => (
              <View key={note} className="t-note">{note}</View>
            ))}
          </KeyValue>
        ))}
      </View>
    </Card>
  )
}
