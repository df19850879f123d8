import { Annexes } from '@/src/features/people/components/annexes/annexes'

export default function AnnexesPage() {
  return <Annexes kind="liaisons" />
}
