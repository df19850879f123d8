import { Page } from '@/src/components'
import { LiaisonList } from '@/src/features/liaison/components/liaison-list/liaison-list'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { useKeepAhead } from '@/src/packages/cadre/keep-ahead'

export default function LiaisonsPage() {
  useSendWaiting()
  useKeepAhead()
  return (
    <Page isDense>
      <LiaisonList />
    </Page>
  )
}
