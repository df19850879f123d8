import { Applications } from '@/src/features/people/components/applications/applications'

export default function ApplicationsPage() {
  return <Applications />
}
