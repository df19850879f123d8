import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Cell, CheckMark, EmptyState, ErrorState, Field, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import type { VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'

type Someone = VisitDraft['companions'][number]

interface MoreCardProps {
  draft: VisitDraft
  change: ChangeDraft
}

/** What can be added, and need not be: opinions heard, who of the union took part, who came along. */
export function MoreCard({ draft, change }: MoreCardProps) {
  const [isChoosing, setChoosing] = useState(false)
  const { companions } = draft
  return (
    <Card>
      <Field label="听到的意见建议" isOptional isMultiline maxLength={2000} placeholder="对工会工作有什么想法，原话最好" value={draft.opinions} onChange={(opinions) => change({ opinions })} />
      <View className="mt-3">
        <Field label="工会那边谁参加了" isOptional maxLength={200} placeholder="比如：工会主席和两名班组长" value={draft.participants} onChange={(participants) => change({ participants })} />
      </View>
      <View className="mt-2">
        <Cell
          title="同去的人"
          isLow
          value={companions.length > 0 ? companions.map(({ name }) => name).join('、') : '没有'}
          onClick={() => setChoosing(true)}
          label={`同去的人：${companions.length > 0 ? companions.map(({ name }) => name).join('、') : '没有'}，改一改`}
        />
      </View>
      <CompanionSheet isOpen={isChoosing} onClose={() => setChoosing(false)} chosen={companions} onChange={(next) => change({ companions: next })} />
    </Card>
  )
}

interface CompanionSheetProps {
  isOpen: boolean
  onClose: () => void
  chosen: readonly Someone[]
  onChange: (chosen: Someone[]) => void
}

const most = 10

/** Who of the district came along: each says so themself, then their own pair counts it. */
export function CompanionSheet({ isOpen, onClose, chosen, onChange }: CompanionSheetProps) {
  return (
    <Sheet isOpen={isOpen} title="同去的人" onClose={onClose}>
      <View className="t-sub">同去的人各自点一下“我也去了”，才算他们自己联系点的次数。</View>
      <People chosen={chosen} onChange={onChange} />
    </Sheet>
  )
}

/** Asked for only while the sheet stands open. */
function People({ chosen, onChange }: Pick<CompanionSheetProps, 'chosen' | 'onChange'>) {
  const { data, error, retry } = useQuery(liaisonSurvey.staff, {})
  const { person } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '名单')} onRetry={retry} /> : <Skeleton cards={1} />
  const others = data.rows.filter(({ id }) => id !== person?.id)
  if (others.length === 0) return <EmptyState icon="users" title="名册里还没有别的同志" />
  const has = (id: string): boolean => chosen.some((one) => one.id === id)
  return (
    <>
      {others.map(({ id, name, duty }) => (
        <Cell
          key={id}
          isLow
          role="checkbox"
          isChecked={has(id)}
          leading={<CheckMark isOn={has(id)} />}
          title={name}
          note={duty ?? undefined}
          hasArrow={false}
          onClick={() => onChange(has(id) ? chosen.filter((one) => one.id !== id) : [...chosen, { id, name }].slice(0, most))}
          label={name}
        />
      ))}
    </>
  )
}
