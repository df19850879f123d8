import type { ReactNode } from 'react'
import { Card, Cell, SectionTitle } from '@/src/components'

export interface Act {
  title: string
  /** What follows from it, or why it cannot be done. */
  sub: string
  /** Absent where it can only be explained. */
  onChoose?: () => void
}

/** 还可以做: what somebody may do with a line besides the page's button. Nothing at all where there is nothing. */
export function ActsCard({ acts, children }: { acts: readonly Act[]; children?: ReactNode }) {
  if (acts.length === 0 && !children) return null
  return (
    <Card isList>
      <SectionTitle>还可以做</SectionTitle>
      {acts.map(({ title, sub, onChoose }) => (
        <Cell key={title} title={title} sub={sub} isWrapped onClick={onChoose} />
      ))}
      {children}
    </Card>
  )
}
