import { useEffect, useRef } from 'react'
import { type List, useList } from '@/src/lib/use-list'
import { type Query, useQuery } from '@/src/lib/use-query'
import type { OutputOf } from '@/types/rpc'
import type { LedgerRow } from '@/types/problem.views'
import { type LedgerFilter, problemLedger } from '@/types/problem/ledger.contract'

/** Stretches of the ledger looked through by themselves before the person is asked whether to go on. */
const mostStretches = 5
const fewRows = 5

/** The ledger narrowed. A search by words that found little in one stretch goes on to the next by itself, a few times. */
export const useLedgerSearch = (filter: LedgerFilter): List<LedgerRow> => {
  const list = useList(problemLedger.searchLedger, { filter })
  const key = JSON.stringify(filter)
  const looked = useRef({ key, stretches: 0 })
  if (looked.current.key !== key) looked.current = { key, stretches: 0 }
  const { rows, hasMore, isLoadingMore, moreError, loadMore } = list
  const isShort = filter.words !== undefined && rows !== undefined && rows.length < fewRows && hasMore && !moreError
  useEffect(() => {
    if (!isShort || isLoadingMore || looked.current.stretches >= mostStretches) return
    looked.current.stretches += 1
    loadMore()
  }, [isShort, isLoadingMore, loadMore])
  return list
}

/** Everybody who may own a line: people by pinyin, and bodies outside. */
export const useLedgerOwners = (mayAsk: boolean): Query<OutputOf<typeof problemLedger.ledgerOwners>> =>
  useQuery(problemLedger.ledgerOwners, mayAsk ? {} : undefined)
