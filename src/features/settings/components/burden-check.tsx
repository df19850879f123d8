import { View } from '@tarojs/components'
import type { Role } from '@/domain/people/role'
import { Banner, Card, Cell, ErrorState, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { longDay, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { type BurdenRow, settingsBurden } from '@/types/settings/burden.contract'

const looksAt: Record<BurdenRow['by'], string> = {
  settings: '看的是现在的设置', contract: '看的是每个功能收什么、给什么', build: '看的是发布前对程序的检查',
}

/** Fields and files mean something only to who can put them right. */
const keepers: readonly Role[] = ['admin', 'office', 'supervision']

/** 减负自查: each rule, how it is kept, and what speaks against it now. */
export function BurdenCheck() {
  const { data, error, retry } = useQuery(settingsBurden.burdenCheck, {})
  const { roles = [], today } = useViewer()
  if (!data) return error ? <ErrorState {...failureOf(error, '自查')} onRetry={retry} /> : <Skeleton cards={3} />
  const { rows, source, filing, checkedAt } = data
  const broken = rows.filter(({ isKept }) => !isKept)
  const isKeeper = roles.some((role) => keepers.includes(role))
  return (
    <>
      <Banner tone={broken.length > 0 ? 'warn' : 'info'} icon={broken.length > 0 ? 'alert' : 'checkc'}>
        {broken.length > 0 ? `${rows.length} 条里有 ${broken.length} 条没做到，排在最前面。` : `${rows.length} 条都做到了。`}
        {`${shortInstant(checkedAt, today)} 刚查的，每次打开都重新查。`}
      </Banner>
      <Card isList>
        {[...broken, ...rows.filter(({ isKept }) => isKept)].map((row) => (
          <Rule key={row.id} row={row} filing={filing.number} isKeeper={isKeeper} />
        ))}
      </Card>
      <Card>
        <SectionTitle>按什么查</SectionTitle>
        <View className="t-sub mt-1">{`${source.number}，${longDay(source.on)}`}</View>
        <View className="mt-2">{source.asks}</View>
        <View className="t-note mt-2">{source.caution}</View>
      </Card>
      <Card isList>
        <Cell title="意见反馈" note="哪一条做得不好，也请说；和诉求一样编号、限时、回访" isWrapped onClick={() => void go(routes.report({ category: 'appFeedback' }))} />
      </Card>
    </>
  )
}

function Rule({ row, filing, isKeeper }: { row: BurdenRow; filing: string | null; isKeeper: boolean }) {
  const { id, rule, how, by, isKept, findings } = row
  const shown = by === 'settings' || isKeeper ? `查到：${findings.join('；')}` : `查到 ${findings.length} 处，管理员看得到是哪里`
  return (
    <Cell
      isWrapped
      title={rule}
      sub={how}
      note={[looksAt[by], ...(id === 'filing' && isKept ? [filing ?? ''] : []), ...(isKept ? [] : [shown])].map((line) => <View key={line}>{line}</View>)}
      trailing={<StatusTag tone={isKept ? 'neutral' : 'urgent'} isDone={isKept}>{isKept ? '做到了' : '没做到'}</StatusTag>}
    />
  )
}
