import { Explanation, Refusal } from './contested-cards'
import { Ending, Relatives } from './ending-cards'
import type { StandingProps } from './moves'
import { Escalation, Pause, Together } from './waiting-cards'

/** How the line stands where the timeline alone does not say it. */
export function Standing({ problem, onMove }: StandingProps) {
  const { pause, escalation, main, child, parent } = problem
  return (
    <>
      <Refusal problem={problem} onMove={onMove} />
      {pause && <Pause pause={pause} />}
      <Explanation problem={problem} onMove={onMove} />
      {escalation && <Escalation escalation={escalation} />}
      {main && <Together main={main} />}
      <Ending problem={problem} onMove={onMove} />
      <Relatives child={child} parent={parent} />
    </>
  )
}
