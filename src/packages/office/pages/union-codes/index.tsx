import { useState } from 'react'
import { Page } from '@/src/components'
import { UnionChoice } from '@/src/features/liaison/components/union-search/union-choice'
import { CodesCard, type Whose } from '@/src/features/visit/components/union-code/codes-card'

/** The QR codes of several unions, to print on one sheet. */
export default function UnionCodesPage() {
  const [whose, setWhose] = useState<Whose>('all')
  const [chosenIds, setChosenIds] = useState<string[]>([])
  return (
    <Page isDense>
      <CodesCard key={whose} whose={whose} onWhose={setWhose} chosenIds={chosenIds} />
      {whose === 'some' && <UnionChoice chosenIds={chosenIds} onChange={setChosenIds} />}
    </Page>
  )
}
