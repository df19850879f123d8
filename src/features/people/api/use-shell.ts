import { useCallback, useEffect } from 'react'
import { useKeptQuery } from '@/src/lib/kept-query'
import { type Desk, desksOf, showTabs, showWaiting } from '@/src/lib/tabs'
import { type Query, useQuery } from '@/src/lib/use-query'
import { usePageShow } from '@/src/platform/lifecycle'
import type { Me } from '@/types/people.contract'
import type { Output } from '@/types/contracts'
import { peopleMe } from '@/types/people/me.contract'
import { problemLists } from '@/types/problem/lists.contract'

export interface Shell {
  me: Query<Me>
  /** Every workbench of this person, the one that has slot 1 first; a worker's alone before consent. */
  desks: readonly Desk[]
}

/** What slot 2 shows is what its badge counts. */
const waitingOf = (desk: Desk | undefined, { asReporter, asOwner, asOffice }: Output<'problem.waiting'>): number => {
  if (desk === 'office' || desk === 'leader') return asOffice
  return desk === 'worker' ? asReporter : asReporter + asOwner
}

/** For the four tab pages: who looks, the tabs in their words, and the badge. */
export const useShell = (): Shell => {
  // Who one is, is known without a network too: a visit can be written in a basement after the phone killed the app.
  const me = useKeptQuery(peopleMe.me, {})
  const { data } = me
  const desks = desksOf(data?.person?.roles ?? [])
  const { data: waiting } = useQuery(problemLists.waiting, data?.hasConsented ? {} : undefined)
  const count = waiting ? waitingOf(desks[0], waiting) : 0
  const paint = useCallback(() => {
    if (!data) return
    showTabs(data.person?.roles ?? [])
    showWaiting(count)
  }, [data, count])
  usePageShow(paint)
  useEffect(paint, [paint])
  return { me, desks }
}
