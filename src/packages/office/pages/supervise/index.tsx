import { useState } from 'react'
import { LineTabs, Page } from '@/src/components'
import { SuperviseAll, SuperviseLate } from '@/src/features/problem/components/supervise-list'

type Part = 'late' | 'all'

const parts: readonly { value: Part; text: string }[] = [
  { value: 'late', text: '逾期的' },
  { value: 'all', text: '全部' },
]

/** 督办: what is late first, then every line. */
export default function SupervisePage() {
  const [part, setPart] = useState<Part>('late')
  return (
    <Page isDense top={<LineTabs label="督办" tabs={parts} value={part} onChange={setPart} />}>
      {part === 'late' ? <SuperviseLate /> : <SuperviseAll />}
    </Page>
  )
}
