import { View } from '@tarojs/components'
import { stateWords } from '@/domain/problem/vocabulary'
import { Card, Cell, EmptyState, SectionTitle, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { liaisonEditing } from '@/types/liaison/editing.contract'
import type { OutputOf } from '@/types/rpc'

export type Held = OutputOf<typeof liaisonEditing.openWork>

/** Problems, pairs, plans: each leads to where it is handed on. */
export function OpenWork({ held: { problems, problemCount, planCount, pairs, standInCount } }: { held: Held }) {
  if (problemCount + planCount + pairs.length + standInCount === 0) return <EmptyState icon="checkc" title="手上没有要交接的事" note="没有在办的问题、走访安排和结对的工会。" />
  return (
    <>
      {problemCount > 0 && (
        <Card isList>
          <SectionTitle extra={<View className="t-note">{`${problemCount} 件`}</View>}>在办的问题</SectionTitle>
          {problems.map(({ id, number, title, state }) => (
            <Cell key={id} isWrapped title={title} note={number} trailing={<StatusTag>{stateWords[state]}</StatusTag>} onClick={() => void go(routes.accept({ id }))} label={`${title}，打开改派`} />
          ))}
          {problemCount > problems.length && <View className="t-note">{`另有 ${problemCount - problems.length} 件，先交接上面这些。`}</View>}
        </Card>
      )}
      {pairs.length > 0 && (
        <Card isList>
          <SectionTitle extra={<View className="t-note">{`${pairs.length} 个`}</View>}>结对的工会</SectionTitle>
          {pairs.map(({ unionId, unionName, isContact }) => (
            <Cell key={`${unionId}${String(isContact)}`} isWrapped title={unionName} note={isContact ? '是联络人，要换人' : '对口联系，要换人'} onClick={() => void go(routes.unionEdit({ id: unionId }))} />
          ))}
        </Card>
      )}
      {(planCount > 0 || standInCount > 0) && (
        <Card isList>
          {planCount > 0 && <Cell title="还没走的走访安排" value={`${planCount} 次`} />}
          {standInCount > 0 && <Cell title="没结束的代办" value={`${standInCount} 次`} note="登记离开就结束" />}
        </Card>
      )}
    </>
  )
}
