import { StandInForm } from '@/src/features/people/components/stand-in/stand-in-form'
import { useParams } from '@/src/lib/use-params'

export default function StandInPage() {
  const { forId, forName } = useParams('standIn')
  return <StandInForm forId={forId} forName={forName} />
}
