import { ProposalEdit } from '@/src/features/proposal/components/proposal-edit/proposal-edit'
import { useParams } from '@/src/lib/use-params'

export default function ProposalEditPage() {
  const { id } = useParams('proposalEdit')
  return <ProposalEdit id={id} />
}
