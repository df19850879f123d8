import { Invitations } from '@/src/features/people/components/invitations/invitations'

export default function InvitationsPage() {
  return <Invitations />
}
