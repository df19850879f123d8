import { ErrorState, Page, Skeleton } from '@/src/components'
import { useProposal } from '@/src/features/proposal/api/use-proposals'
import { ProposalCard } from '@/src/features/proposal/components/proposal-card/proposal-card'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'
import { useViewer } from '@/src/lib/use-viewer'

/** One 对策建议, for those who draft, review and follow it. */
export default function ProposalPage() {
  const { id } = useParams('proposal')
  const { data: proposal, error, retry } = useProposal(id)
  const { roles } = useViewer()
  // Its dates begin with the server's day.
  if (proposal && roles) return <ProposalCard key={proposal.id} proposal={proposal} />
  if (error?.code === 'NOT_FOUND') return <Page isDense><ErrorState title="没有找到这一份" note="可能已经撤回了，回列表看看。" /></Page>
  return <Page isDense>{error ? <ErrorState {...failureOf(error, '这一份')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
}
