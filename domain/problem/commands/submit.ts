import type { Reporter } from '../problem'
import { routeConduct } from '../problem.conduct'
import type { Submit } from '../problem.commands'
import { acceptLength, solveLength, startClock } from '../problem.deadline'
import type { Facts } from '../problem.decision'
import { titleOf } from '../title'
import { suggestedPurpose } from '../suggest'
import { happens, isBlank, refused, type Outcome } from './rule'

const reporterOf = (command: Submit, { actor }: Facts): Reporter | null => {
  if (command.anonymity !== 'anonymous') return { kind: 'person', personId: actor.personId }
  const { pseudonym } = command
  return pseudonym !== undefined && pseudonym !== actor.personId && actor.reporterKeys.includes(pseudonym)
    ? { kind: 'pseudonym', key: pseudonym }
    : null
}

/** A report, a problem found on a visit, or one told on behalf of another (代报). */
export const submit = (command: Submit, facts: Facts): Outcome => {
  const { now, calendar, clockTable } = facts
  const { anonymity, category, source = 'worker', urgency = 'general', contactPhone = null } = command
  const reporter = reporterOf(command, facts)
  if (reporter === null) return refused('pseudonymMissing')
  if (anonymity === 'anonymous' && contactPhone !== null) return refused('noPhoneWhenAnonymous')
  if (source === 'visit' && isBlank(command.visitId ?? '')) return refused('visitMissing')
  if (source === 'proxy' && (isBlank(command.onBehalfOf ?? '') || command.hasConsent !== true)) return refused('consentMissing')
  const isConduct = category === 'conduct'
  if (isConduct && facts.conduct === undefined) return refused('supervisionMissing')
  return happens({
    type: 'problemSubmitted',
    submission: {
      id: command.id,
      number: command.number,
      ledger: isConduct ? 'conduct' : 'general',
      title: isBlank(command.title) ? titleOf(command.description) : (command.title ?? '').trim(),
      description: command.description,
      category,
      purpose: command.purpose ?? suggestedPurpose(category),
      difficulty: 'general',
      urgency,
      unionId: command.unionId ?? null,
      unionName: command.unionName ?? '',
      place: command.place ?? null,
      photos: command.photos ?? [],
      anonymity,
      isHiddenFromUnion: command.isHiddenFromUnion ?? false,
      reporter,
      onBehalfOf: source === 'proxy' ? (command.onBehalfOf ?? null) : null,
      contactPhone,
      source,
      visitId: source === 'visit' ? (command.visitId ?? null) : null,
      conduct: facts.conduct !== undefined && isConduct ? routeConduct(command.concernedIds ?? [], facts.conduct) : null,
      parentId: null,
      accept: startClock(now, acceptLength(urgency, clockTable), calendar),
      solve: startClock(now, solveLength(now, 'general', urgency, calendar, clockTable), calendar),
    },
  })
}
