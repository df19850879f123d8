import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Banner, Button, Card, Cell, CoverageStrip, Dot, ErrorState, KeyValue, Page, SectionTitle, Skeleton } from '@/src/components'
import { shortDay, shortInstant } from '@/src/lib/format'
import { useKeptQuery } from '@/src/lib/kept-query'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { openMap } from '@/src/platform/map'
import { go } from '@/src/platform/navigation'
import { callPhone } from '@/src/platform/phone'
import type { UnionCard as Union } from '@/types/liaison.contract'
import { liaisonCard } from '@/types/liaison/card.contract'
import { dayOr, factsOf, unionKindWords, watchOf } from '../../union-words'
import './union-card.scss'

/** 联系点卡片: one union for whoever visits, chairs or reviews it; readable without a network. */
export function UnionCard({ id, more }: { id: string; more?: (union: Union) => ReactNode }) {
  const { data: union, error, retry, keptAt } = useKeptQuery(liaisonCard.union, { unionId: id })
  const { today } = useViewer()
  if (!union) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个工会')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  const { name, kind, isKey, may, datesToWatch, lastContactOn, lastFieldOn, openProblems, practices } = union
  const facts = factsOf(union, today)
  return (
    <Page isDense bar={may.visit ? <VisitBar union={union} /> : undefined}>
      <View>
        <View className="t-title">{name}</View>
        <View className="t-sub">
          {unionKindWords[kind]}
          {isKey && (
            <>
              <Dot />
              重点基层工会
            </>
          )}
        </View>
      </View>
      {keptAt && <Banner icon="offline">{`没有网络，这是 ${shortInstant(keptAt, today)} 看到的。`}</Banner>}
      <Pairs union={union} />
      <Card>
        <KeyValue name="上次联系">{dayOr(lastContactOn, today, '还没联系过')}</KeyValue>
        <KeyValue name="上次实地">{dayOr(lastFieldOn, today, '还没去过')}</KeyValue>
        <KeyValue name="没办完的">{openProblems === 0 ? '没有问题' : openProblems >= 99 ? '问题 99 件以上' : `问题 ${openProblems} 件`}</KeyValue>
      </Card>
      <Reach union={union} />
      {datesToWatch.length > 0 && (
        <Card>
          <View className="t-head">快到的日子</View>
          {datesToWatch.map((watch) => (
            <View key={watch.warning} className="mt-1">
              {watchOf(watch, today)}
            </View>
          ))}
        </Card>
      )}
      {facts.length > 0 && (
        <Card>
          {facts.map((fact) => (
            <KeyValue key={fact.name} name={fact.name}>
              {fact.value}
            </KeyValue>
          ))}
        </Card>
      )}
      {practices.length > 0 && (
        <Card isList>
          <SectionTitle>{`好做法 ${practices.length} 条`}</SectionTitle>
          {practices.map(({ id: practiceId, title }) => (
            <Cell key={practiceId} isLow isWrapped title={title} onClick={() => void go(routes.practice({ id: practiceId }))} />
          ))}
        </Card>
      )}
      {more?.(union)}
    </Page>
  )
}

function VisitBar({ union: { id, name } }: { union: Union }) {
  return (
    <View className="row grow">
      <Button kind="line" onClick={() => void go(routes.planVisit({ unionId: id, unionName: name }))}>
        安排走访
      </Button>
      <Button isGrowing icon="pin" onClick={() => void go(routes.visit({ unionId: id, unionName: name }))}>
        走访登记
      </Button>
    </View>
  )
}

function Pairs({ union: { pairs, pastPairs } }: { union: Union }) {
  const { today } = useViewer()
  return (
    <Card isList>
      <SectionTitle>谁对口联系</SectionTitle>
      {pairs.length === 0 && <View className="t-sub union-card__note">还没有结对的同志。由领导小组办公室安排。</View>}
      {pairs.map(({ id, personName, contactName, fromOn, fieldDone, fieldWanted, remoteDone, isYours }) => (
        <Cell
          key={id}
          title={isYours ? `${personName}（您）` : personName}
          sub={contactName ? `联络人 ${contactName}` : undefined}
          note={[`${shortDay(fromOn, today)}起`, ...(remoteDone > 0 ? [`视频、电话 ${remoteDone} 次`] : [])].join('，')}
          trailing={<CoverageStrip done={fieldDone} wanted={fieldWanted} />}
        />
      ))}
      {pastPairs.map(({ personName, fromOn, toOn, reason }) => (
        <Cell key={`${personName}${fromOn}`} isLow title={`以前：${personName}`} note={`${shortDay(fromOn, today)}至${shortDay(toOn, today)}，${reason}`} />
      ))}
    </Card>
  )
}

/** How to get there, and whom to call. */
function Reach({ union }: { union: Union }) {
  const { map, places, chairName, chairPhone, contactName, contactPhone } = union
  const people = [
    { role: '主席', name: chairName, number: chairPhone },
    { role: '联系人', name: contactName, number: contactPhone },
  ].filter(({ name, number }) => name || number)
  return (
    <Card isList>
      <SectionTitle>怎么去，找谁</SectionTitle>
      {map ? (
        <Cell
          isLow
          title={places.length > 1 ? `${map.name}等 ${places.length} 处` : map.name}
          trailing={<Button kind="secondary" isSmall icon="nav" onClick={() => void openMap(map)} label="在地图里看怎么去">怎么去</Button>}
        />
      ) : (
        <View className="t-sub union-card__note">还没有登记地点。到了扫工会的码或请主席确认，一样算数。</View>
      )}
      {people.map(({ role, name, number }) => (
        <Cell
          key={role}
          isLow
          title={[role, name].filter(Boolean).join(' ')}
          trailing={
            number ? (
              <Button kind="secondary" isSmall icon="phone" onClick={() => callPhone(number)} label={`打电话给${role}${name ?? ''}`}>
                打电话
              </Button>
            ) : undefined
          }
        />
      ))}
      {people.length === 0 && <View className="t-sub union-card__note">还没有登记主席和联系人。</View>}
    </Card>
  )
}
