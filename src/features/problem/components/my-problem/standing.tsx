import { Explanation, Refusal } from './contested-cards'
import { Ending, Relatives } from './ending-cards'
import type { StandingProps } from './moves'
import { Escalation, Pause, Together } from './waiting-cards'

/** How the line stands where the timeline alone does not say it. */
export function Standing({ problem, onMove }: StandingProps) {
  const { pause, escalation, main, child, parent, may } = problem
  // Once it is asked whether it is solved, the question says how the other line stands.
  const isTogether = main !== null && !may.includes('answer')
  return (
    <>
      <Refusal problem={problem} onMove={onMove} />
      {pause && <Pause pause={pause} />}
      <Explanation problem={problem} onMove={onMove} />
      {escalation && <Escalation escalation={escalation} />}
      {isTogether && <Together main={main} />}
      <Ending problem={problem} onMove={onMove} />
      <Relatives child={child} parent={parent} />
    </>
  )
}
