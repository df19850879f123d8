import { useState } from 'react'
import { LineTabs, Page } from '@/src/components'
import { ConductLedger } from '@/src/features/problem/components/conduct-ledger'
import { SuperviseAll, SuperviseLate } from '@/src/features/problem/components/supervise-list'

type Part = 'late' | 'all' | 'conduct'

const parts: readonly { value: Part; text: string }[] = [
  { value: 'late', text: '逾期的' },
  { value: 'all', text: '全部' },
  { value: 'conduct', text: '干部作风' },
]

/** 督办: what is late first, then every line; complaints about conduct apart. */
export default function SupervisePage() {
  const [part, setPart] = useState<Part>('late')
  return (
    <Page isDense top={<LineTabs label="督办" tabs={parts} value={part} onChange={setPart} />}>
      {part === 'late' && <SuperviseLate />}
      {part === 'all' && <SuperviseAll />}
      {part === 'conduct' && <ConductLedger />}
    </Page>
  )
}
