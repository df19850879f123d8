import type { ReactElement } from 'react'
import { ErrorState, Page, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import type { Me } from '@/types/people/me.contract'
import { useMe } from '../../api/use-me'
import { ConsentGate } from './consent-gate'

/** A page that a scanned code or a sent card may open first: the notice comes before it, and it goes on from there. */
export function ForMembers({ children }: { children: (person: NonNullable<Me['person']>) => ReactElement }) {
  const { data, error, retry } = useMe()
  if (!data) return <Page>{error ? <ErrorState {...failureOf(error, '这一页')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  return data.person ? children(data.person) : <ConsentGate me={data} />
}
