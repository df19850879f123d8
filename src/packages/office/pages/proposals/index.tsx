import { ProposalBoard } from '@/src/features/proposal/components/proposal-board/proposal-board'

export default function ProposalsPage() {
  return <ProposalBoard />
}
