import { useState } from 'react'
import { type ProposalState, proposalStateWords } from '@/domain/proposal/proposal'
import { Button, Card, Cell, EmptyState, LineTabs, ListView, Page, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { proposalDrafting } from '@/types/proposal/drafting.contract'
import { useProposals } from '../../api/use-proposals'
import { forgetBeginning } from '../../proposal-begin'
import { proposalNote, proposalTag } from '../../proposal-words'
import { Suggestions } from './suggestions'

type Part = 'suggest' | 'all' | ProposalState

const states = ['draft', 'review', 'returned', 'approved', 'submitted', 'studying', 'adopted', 'partlyAdopted', 'declined', 'implemented', 'withdrawn'] as const
const parts: readonly { value: Part; text: string }[] = [{ value: 'all', text: '全部' }, ...states.map((value) => ({ value, text: proposalStateWords[value] }))]

/** 对策建议: what recurs and could become one, and those on their way, by where they stand. */
export function ProposalBoard() {
  const { today, mayCall } = useViewer()
  const isDrafter = mayCall(proposalDrafting.suggest)
  const [part, setPart] = useState<Part>('all')
  const list = useProposals(part !== 'suggest', part === 'all' || part === 'suggest' ? undefined : part)
  const shown = isDrafter ? [parts[0]!, { value: 'suggest' as const, text: '反复出现的' }, ...parts.slice(1)] : parts
  const write = (): void => {
    forgetBeginning()
    void go(routes.proposalEdit())
  }
  const empty = part === 'all' && isDrafter ? (
    <EmptyState icon="pen" title="还没有对策建议" note="几件事反复出现，就合在一起提一份。" action={{ text: '看看什么反复出现', onClick: () => setPart('suggest') }} />
  ) : (
    <EmptyState icon="inbox" title={part === 'all' ? '还没有对策建议' : `没有${proposalStateWords[part as ProposalState]}的`} />
  )
  return (
    <Page
      isDense top={<LineTabs label="对策建议" tabs={shown} value={part} onChange={setPart} />}
      bar={isDrafter && <Button kind={part === 'suggest' ? 'line' : 'primary'} isGrowing icon="pen" onClick={write}>起草一份</Button>}
    >
      {part === 'suggest' ? (
        <Suggestions today={today} />
      ) : (
        <ListView list={list} what="对策建议" empty={empty}>
          {(rows) => (
            <Card isList>
              {rows.map((row) => {
                const tag = proposalTag(row.state)
                return (
                  <Cell
                    key={row.id} isWrapped title={row.title} note={proposalNote(row, today)} label={[row.title, tag.text].join('，')}
                    trailing={<StatusTag tone={tag.tone} isDone={tag.isDone}>{tag.text}</StatusTag>} onClick={() => void go(routes.proposal({ id: row.id }))}
                  />
                )
              })}
            </Card>
          )}
        </ListView>
      )}
    </Page>
  )
}
