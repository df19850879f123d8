import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { failureOf } from '@/src/lib/messages'
import type { List } from '@/src/lib/use-list'
import { Button } from '../button/button'
import { ErrorState } from '../error-state/error-state'
import { Skeleton } from '../skeleton/skeleton'
import './list-view.scss'

interface ListViewProps<R> {
  list: List<R>
  /** What could not be fetched: 列表, 走访. */
  what?: string
  /** Stands where there is nothing: what would be here, and the way in. */
  empty: ReactNode
  children: (rows: readonly R[]) => ReactNode
  cards?: number
}

/** Every face of a list by cursor: being fetched, failed, empty, its rows, and the next page at the end. */
export function ListView<R>({ list, what = '列表', empty, children, cards = 4 }: ListViewProps<R>) {
  const { rows, error, retry, hasMore, isLoadingMore, moreError, loadMore } = list
  if (!rows) return error ? <ErrorState {...failureOf(error, what)} onRetry={retry} /> : <Skeleton cards={cards} />
  return (
    <>
      {rows.length === 0 ? empty : children(rows)}
      {hasMore && (
        <View className="list-view__more">
          {moreError && <View className="t-sub mt-1">{failureOf(moreError, '下一页').title}</View>}
          {isLoadingMore ? (
            <View className="t-sub">正在取下一页</View>
          ) : (
            <Button kind="text" isSmall icon={moreError && 'retry'} onClick={loadMore}>
              {moreError ? '再试一次' : '再看一些'}
            </Button>
          )}
        </View>
      )}
    </>
  )
}
