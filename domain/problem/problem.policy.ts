import type { CommandType } from './problem.commands'
import type { Handler, Problem } from './problem'
import type { Actor, Right } from './problem.decision'
import { hasOccasion } from './problem.occasion'
import { commandTypes, rightsIn, transitionOf } from './problem.transitions'

const isHandler = (actor: Actor, handler: Handler | null, isOffice: boolean): boolean => {
  switch (handler?.kind) {
    case 'person':
      return handler.personId === actor.personId && actor.hasLeft !== true
    case 'union':
      return actor.unionIds.includes(handler.unionId)
    case 'outside':
      // An outside body has no account: the office acts for it.
      return isOffice
    default:
      return false
  }
}

/** A custodian of a conduct complaint: supervision unless barred, or the named alternate. */
export const isCustodian = (actor: Actor, problem: Problem): boolean => {
  const route = problem.conduct
  if (route === null || actor.hasLeft || [actor.personId, actor.deputyId ?? actor.personId].some((id) => route.barredIds.includes(id))) return false
  if (route.custodian.kind === 'alternate') return route.custodian.personId === actor.personId
  return route.custodian.kind === 'supervision' && actor.roles.includes('supervision')
}

const isOfOffice = (actor: Actor, problem: Problem): boolean =>
  problem.ledger === 'conduct' ? isCustodian(actor, problem) : actor.roles.includes('office')

export const isReporter = (actor: Actor, problem: Problem): boolean =>
  actor.reporterKeys.includes(problem.reporter.kind === 'person' ? problem.reporter.personId : problem.reporter.key)

export const isOwner = (actor: Actor, problem: Problem): boolean => isHandler(actor, problem.owner, isOfOffice(actor, problem))

export const isCoOwner = (actor: Actor, problem: Problem): boolean =>
  problem.coOwners.some((handler) => isHandler(actor, handler, isOfOffice(actor, problem)))

/** Chair of the problem's union, when the reporter lets the union see it. */
export const isChair = (actor: Actor, problem: Problem): boolean =>
  problem.ledger === 'general' && !problem.isHiddenFromUnion && problem.unionId !== null && actor.unionIds.includes(problem.unionId)

const hasResolved = (personId: string, problem: Problem): boolean => problem.state === 'resolved' && problem.resolvedBy === personId
const isDeputyInvolved = (deputyId: string, problem: Problem): boolean =>
  (problem.owner?.kind === 'person' && problem.owner.personId === deputyId) || hasResolved(deputyId, problem)

/** The owner, or whoever resolved it for an outside body: may not call back, review or sign the own work. */
export const isInvolved = (actor: Actor, problem: Problem): boolean =>
  isHandler(actor, problem.owner, false) || hasResolved(actor.personId, problem) || (actor.deputyId !== undefined && isDeputyInvolved(actor.deputyId, problem))

const endCommands: readonly CommandType[] = ['answer', 'reopen', 'objectExplained']

/** A cadre who raised a problem from a visit and then handles it does not answer at the end: the union's chair does. */
const isAnsweredByChair = (problem: Problem): boolean => {
  const { reporter } = problem
  if (problem.source !== 'visit' || reporter.kind !== 'person') return false
  return [problem.owner, ...problem.coOwners].some((handler) => handler?.kind === 'person' && handler.personId === reporter.personId)
}

const answers = (actor: Actor, command: CommandType, problem: Problem): boolean =>
  endCommands.includes(command) && isAnsweredByChair(problem) ? isChair(actor, problem) : isReporter(actor, problem)

/** A leader decides on accepting only after an objection; a chair acts only while the line is the union's. */
const mayAsLeader = (command: CommandType, problem: Problem): boolean =>
  command !== 'accept' && command !== 'decline' ? true : problem.state === 'submitted' && problem.objection !== null

const mayAsChair = (command: CommandType, problem: Problem): boolean => {
  if (problem.hasBeenHandedUp || (problem.state === 'submitted' && problem.objection !== null)) return false
  const isOwnedElsewhere = problem.owner !== null && !problem.isWithUnion
  return command === 'reassign' || command === 'handUp' ? !isOwnedElsewhere : true
}

const has = (right: Right, actor: Actor, command: CommandType, problem: Problem): boolean => {
  const isConduct = problem.ledger === 'conduct'
  switch (right) {
    case 'anyone':
      return true
    case 'timer':
      return actor.isTimer === true
    case 'reporter':
      return answers(actor, command, problem)
    case 'office':
      return isOfOffice(actor, problem)
    case 'supervision':
      return isConduct ? isCustodian(actor, problem) : actor.roles.includes('supervision')
    case 'leader':
      return (isConduct ? isCustodian(actor, problem) : actor.roles.includes('leader')) && mayAsLeader(command, problem)
    case 'chair':
      return isChair(actor, problem) && mayAsChair(command, problem)
    case 'owner':
      return isOwner(actor, problem) && (!isConduct || isCustodian(actor, problem))
    case 'coOwner':
      return isCoOwner(actor, problem) && (!isConduct || isCustodian(actor, problem))
  }
}

/** The right by which this person may give the command now, or `null`. The reporter's own right comes first. */
export const rightFor = (actor: Actor, command: CommandType, problem: Problem): Right | null => {
  if (!maySee(actor, problem)) return null
  return rightsIn(command, problem.state).find((right) => has(right, actor, command, problem)) ?? null
}

/** Role x relation x state. What else a command needs (a date, a request, a reason) is for `decide` to say. */
export const may = (actor: Actor, command: CommandType, problem: Problem): boolean => rightFor(actor, command, problem) !== null

/** Every command this person may give now and has an occasion for: what a screen offers. */
export const mayDo = (actor: Actor, problem: Problem): CommandType[] =>
  commandTypes.filter((command) => may(actor, command, problem) && hasOccasion(command, problem))

/** Whether the command is this person's in any state: tells FORBIDDEN from STATE_FORBIDS. */
export const isEverTheirs = (actor: Actor, command: CommandType, problem: Problem): boolean => {
  const { rights, rightsIn: byState } = transitionOf(command)
  return [...rights, ...Object.values(byState ?? {}).flat()].some((right) => has(right, actor, command, problem))
}

/** Who may open the problem at all. To everybody else it is not there. */
export const maySee = (actor: Actor, problem: Problem): boolean => {
  if (actor.isTimer || isReporter(actor, problem)) return true
  if (problem.ledger === 'conduct') return isCustodian(actor, problem)
  const isStaff = (['office', 'supervision', 'leader'] as const).some((role) => actor.roles.includes(role))
  const isCovered =
    !problem.isHiddenFromUnion && problem.unionId !== null && (actor.coveredUnionIds ?? []).includes(problem.unionId)
  return isStaff || isCovered || isChair(actor, problem) || isOwner(actor, problem) || isCoOwner(actor, problem)
}

/**
 * What somebody who sees the problem learns of the reporter. 对承办匿名 is known to the office alone, never to whoever
 * handles the line nor to the union's chair, even when they serve in the office too; 全匿名 to nobody.
 */
export const viewOf = (actor: Actor, problem: Problem): { reporter: 'self' | 'name' | 'hidden'; mayCall: boolean } => {
  if (isReporter(actor, problem)) return { reporter: 'self', mayCall: false }
  const isHandling = [problem.owner, ...problem.coOwners].some(
    (handler) => isHandler(actor, handler, false) || (handler?.kind === 'person' && handler.personId === actor.deputyId),
  )
  const isHisChair = problem.unionId !== null && actor.unionIds.includes(problem.unionId)
  const isKnown = {
    named: () => maySee(actor, problem),
    hiddenFromOwner: () => isOfOffice(actor, problem) && (problem.ledger === 'conduct' || !isHandling) && !isHisChair,
    anonymous: () => false,
  }[problem.anonymity]()
  return { reporter: isKnown ? 'name' : 'hidden', mayCall: isKnown && problem.contactPhone !== null }
}
