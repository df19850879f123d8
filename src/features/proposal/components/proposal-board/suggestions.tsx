import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '@/domain/calendar/day'
import { categoryWords } from '@/domain/problem/vocabulary'
import { Banner, Button, Card, EmptyState, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { type Sought, useSuggestions } from '../../api/use-proposals'
import { keepBeginning } from '../../proposal-begin'
import { lineNote } from '../../proposal-words'
import { SoughtPart } from './sought-part'
import './proposal-board.scss'

const daysLookedAt = 182

/** What recurs among the lines of a time, the most frequent first: the program suggests, people decide. */
export function Suggestions({ today }: { today: string }) {
  const [sought, setSought] = useState<Sought>({ from: addDays(today, -daysLookedAt), to: today })
  const { data, error, retry } = useSuggestions(sought)
  return (
    <>
      <Card isList>
        <SoughtPart sought={sought} today={today} onChange={setSought} />
      </Card>
      {!data ? (error ? <ErrorState {...failureOf(error, '反复出现的')} onRetry={retry} /> : <Skeleton cards={2} />) : (
        <>
          {!data.isWhole && <Banner>{`只看了最近的 ${data.examined} 件。把时间缩短一些，才看得全。`}</Banner>}
          {data.groups.length === 0 && <EmptyState icon="search" title="没有反复出现的" note={`看了 ${data.examined} 件，没有 3 件以上说的是一回事。换个时间或类别，或自己起草。`} />}
          {data.groups.map((group) => (
            <Card key={group.problemIds.join()}>
              <SectionTitle>{`${group.count} 件像是一回事`}</SectionTitle>
              <View className="t-note">{`${categoryWords[group.category]}，${group.unionCount} 个工会，${group.monthCount} 个月里都有`}</View>
              {group.examples.map((line) => (
                <View key={line.id} className="proposal-board__line">
                  <View>{line.title}</View>
                  <View className="t-note">{lineNote(line, today)}</View>
                </View>
              ))}
              <Button
                kind="secondary" isSmall label={`用这 ${group.count} 件起草：${group.examples[0]?.title ?? ''}`}
                onClick={() => {
                  keepBeginning({ category: group.category, from: sought.from, to: sought.to, problemIds: group.problemIds, examples: group.examples })
                  void go(routes.proposalEdit())
                }}
              >
                {`用这 ${group.count} 件起草`}
              </Button>
            </Card>
          ))}
        </>
      )}
    </>
  )
}
