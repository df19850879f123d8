import { siteKinds } from '@/domain/site/site'

/**
 * Every collection with its indexes: read by the local cloud, the deploy script and the query audit.
 * No client reads or writes any of them (security rules `{"read": false, "write": false}`); only functions do.
 * Indexes are named for the question they answer. A sort key ends in the id, so that it is unique and a page
 * can begin after it.
 */
export interface IndexDeclaration {
  name: string
  fields: ReadonlyArray<readonly [path: string, direction: 1 | -1 | '2dsphere']>
  unique?: boolean
}

export interface CollectionDeclaration {
  name: string
  indexes: readonly IndexDeclaration[]
}

const index = (name: string, ...paths: string[]): IndexDeclaration => ({
  name,
  fields: paths.map((path) => (path.startsWith('-') ? ([path.slice(1), -1] as const) : ([path, 1] as const))),
})

const places = (name: string, path: string): IndexDeclaration => ({ name, fields: [[path, '2dsphere']] })

export const collections: readonly CollectionDeclaration[] = [
  {
    name: 'problems',
    indexes: [
      index('mine', 'keys.reporter', '-keys.submitted'),
      index('myTurn', 'keys.reporter', 'keys.isReporterTurn', '-keys.submitted'),
      index('all', 'ledger', '-keys.submitted'),
      index('desk', 'ledger', 'keys.desk', 'keys.due'),
      index('ofUnion', 'ledger', 'keys.union', '-keys.submitted'),
      index('deskOfUnion', 'ledger', 'keys.union', 'keys.desk', 'keys.due'),
      index('assigned', 'keys.handlers', 'keys.isHandling', 'keys.due'),
      index('toSign', 'keys.toSign', 'keys.due'),
      index('facets', 'keys.facets', '-keys.submitted'),
      index('green', 'keys.lit', 'keys.greenUntil'),
      index('blue', 'keys.blueOn', 'keys.due'),
      index('yellow', 'keys.lit', 'keys.yellowUntil'),
      index('red', 'keys.lit', 'keys.redSince'),
      index('number', 'ledger', 'number'),
      index('response', 'ledger', 'keys.responseDue'),
      index('responseMissed', 'ledger', 'keys.isResponseMissed', 'keys.responseDue'),
      index('onTime', 'ledger', 'keys.solveDue'),
      index('onTimeMissed', 'ledger', 'keys.isSolveMissed', 'keys.solveDue'),
      index('verdict', 'ledger', 'keys.verdict'),
      index('verdictMissed', 'ledger', 'keys.isVerdictMissed', 'keys.verdict'),
      index('rating', 'ledger', 'keys.rating'),
      index('ratingMissed', 'ledger', 'keys.isRatingMissed', 'keys.rating'),
      index('sweep', 'keys.nextTimerAt'),
      index('recount', 'keys.countedBy'),
      index('officeDecisions', 'ledger', 'keys.officeDecision'),
      index('leaderDecisions', 'ledger', 'keys.leaderDecision'),
      index('pressing', 'ledger', 'keys.pressDue'),
    ],
  },
  {
    name: 'texts',
    indexes: [index('words', 'grams', '-submitted'), index('wordsOfUnion', 'union', 'grams', '-submitted'), index('wordsOfKind', 'category', 'grams', '-submitted'), index('signature', 'signature', '-submitted')],
  },
  {
    name: 'publications',
    indexes: [
      index('listed', '-keys.listed'), index('listedOfCategory', 'category', '-keys.listed'), index('words', 'keys.grams', '-keys.listed'),
    ],
  },
  { name: 'follows', indexes: [index('ofPerson', 'personId', 'isOn', '-key'), index('ofPublication', 'publicationId', 'isOn', 'key')] },
  { name: 'joins', indexes: [index('ofMain', 'mainId', 'at')] },
  { name: 'orders', indexes: [index('given', 'byId', 'isOpen', 'dueKey'), index('owed', 'owedBy', 'isOpen', 'dueKey'), index('givenAnswered', 'byId', '-answerKey'), index('owedAnswered', 'owedBy', '-answerKey')] },
  { name: 'exports', indexes: [index('ofPerson', 'personId', '-createdAt')] },
  { name: 'imports', indexes: [index('newest', '-createdAt')] },
  { name: 'history', indexes: [index('ofProblem', 'problemId', 'seq')] },
  { name: 'counters', indexes: [index('ofScope', 'scope', 'bucket')] },
  { name: 'numbers', indexes: [] },
  { name: 'submissions', indexes: [index('old', 'on')] },
  { name: 'people', indexes: [index('byOpenid', 'openid'), index('byRole', 'roles'), index('reporting', 'reportsToId'), index('byUnion', 'unionIds'), index('obliged', 'isObliged'), index('gone', 'leftOn')] },
  {
    name: 'unions',
    indexes: [
      index('byName', 'nameKey'), index('byGram', 'grams', 'nameKey'), index('key', 'isKey'), index('wasKey', '-keyEndedOn'), index('ofParent', 'parentId'),
      index('unvisited', 'lastFieldKey'), index('placed', 'placedKey', 'nameKey'),
    ],
  },
  { name: 'liaisons', indexes: [index('ofPerson', 'personId', 'toOn'), index('ofContact', 'contactId', 'toOn'), index('current', 'toOn'), index('ofUnion', 'unionId', 'toOn')] },
  { name: 'cityLiaisons', indexes: [index('all', 'key'), index('ofUnion', 'unionId', 'key')] },
  { name: 'goals', indexes: [] },
  { name: 'indicators', indexes: [index('order', 'order'), index('remind', 'keys.remindOn')] },
  { name: 'indicatorEntries', indexes: [index('ofIndicator', 'indicatorId', '-keys.on')] },
  { name: 'snapshots', indexes: [] },
  {
    name: 'reports',
    indexes: [index('all', '-keys.newest'), index('readers', 'keys.readers', '-keys.newest'), index('ofPeriod', 'keys.period', '-keys.newest'), index('published', 'keys.publishedOf', '-keys.newest'), index('state', 'state')],
  },
  { name: 'activities', indexes: [index('all', '-keys.on'), index('ofKind', 'kind', '-keys.on')] },
  { name: 'activityDecisions', indexes: [index('open', 'isOpen', 'dueKey'), index('ofOwner', 'ownerId', 'isOpen', 'dueKey')] },
  { name: 'workItems', indexes: [index('all', 'keys.place'), index('ofGroup', 'group', 'keys.place'), index('ofOwner', 'ownerId', 'keys.place'), index('late', 'keys.openDue')] },
  { name: 'media', indexes: [index('all', '-keys.on')] },
  { name: 'upwards', indexes: [index('all', '-keys.on')] },
  { name: 'bulletins', indexes: [index('all', '-keys.newest'), index('readers', 'keys.readers', '-keys.newest')] },
  { name: 'bulletinReads', indexes: [] },
  { name: 'bulletinCounts', indexes: [] },
  { name: 'dailies', indexes: [] },
  { name: 'counterChecks', indexes: [] },
  {
    name: 'visits',
    indexes: [
      index('ofPerson', 'personId', '-visitedKey'),
      index('together', 'togetherIds', '-visitedKey'),
      index('ofUnion', 'unionId', '-visitedKey'),
      index('asked', 'askedKey', '-visitedKey'),
      index('all', '-visitedKey'),
      index('marks', '-marksKey'),
      index('open', 'openKey'),
      index('places', 'placeKey'),
    ],
  },
  { name: 'visitHistory', indexes: [index('ofVisit', 'visitId', 'seq'), index('corrections', '-correctionKey')] },
  {
    name: 'visitPlans',
    indexes: [
      index('ofPerson', 'peopleIds', 'plannedKey'), index('openOfPerson', 'peopleIds', 'openKey'),
      index('ofUnion', 'unionId', 'plannedKey'), index('openOfUnion', 'unionId', 'openKey'),
      index('all', 'plannedKey'), index('open', 'openKey'), index('remind', 'remindOn'),
    ],
  },
  { name: 'unionCodes', indexes: [] },
  { name: 'rosterImports', indexes: [index('newest', '-atKey')] },
  { name: 'rosterChanges', indexes: [] },
  {
    name: 'practices',
    indexes: [
      index('ofAuthor', 'authorId', '-createdKey'), index('ofUnion', 'unionId', '-createdKey'), index('all', '-createdKey'), index('inState', 'state', '-createdKey'),
      index('listed', '-keys.listed'), index('listedOfKind', 'kind', '-keys.listed'), index('words', 'keys.grams', '-keys.listed'),
    ],
  },
  { name: 'practiceCopies', indexes: [index('ofPractice', 'practiceId', 'isOn', '-key')] },
  { name: 'proposals', indexes: [index('all', '-createdKey'), index('inState', 'state', '-createdKey'), index('drawnFrom', 'keys.told', '-createdKey')] },
  {
    name: 'sites',
    indexes: [
      places('near', 'at.any'), ...siteKinds.map((kind) => places(`near_${kind}`, `at.${kind}`)),
      index('named', 'keys.open', 'keys.name'), index('ofKind', 'keys.open', 'kind', 'keys.name'), index('ofUnion', 'keys.open', 'unionId', 'keys.name'),
      index('ofUnionAndKind', 'keys.open', 'unionId', 'kind', 'keys.name'),
    ],
  },
  { name: 'siteCounts', indexes: [] },
  { name: 'siteReports', indexes: [index('ofSite', 'siteId', '-key')] },
  { name: 'matters', indexes: [index('order', 'order')] },
  { name: 'recordChanges', indexes: [index('ofRecord', 'of', 'version')] },
  { name: 'outbox', indexes: [index('waiting', 'state', 'dueAt'), index('ofPerson', 'to', '-key'), index('old', 'createdAt')] },
  { name: 'deliveries', indexes: [index('ofPerson', 'personId'), index('ofLedger', 'ledger', '-key'), index('retrying', 'retryAt'), index('old', 'at')] },
  { name: 'invitations', indexes: [index('newest', '-key'), index('listed', 'listedId'), index('old', 'madeAt')] },
  { name: 'applications', indexes: [index('waiting', 'waitingKey'), index('decided', '-decidedKey'), index('ofApplicant', 'applicantId', '-key'), index('old', 'at')] },
  { name: 'standIns', indexes: [index('ofDeputy', 'deputyId', 'toOn'), index('ofPerson', 'forId', 'toOn'), index('all', 'toOn')] },
  { name: 'peopleChanges', indexes: [index('ofPerson', 'personId', '-key')] },
  { name: 'temporaryFiles', indexes: [index('old', 'removeAt')] },
  { name: 'uploadFolders', indexes: [index('old', 'removeAfter')] },
  { name: 'rateRows', indexes: [index('old', 'on')] },
  { name: 'contentChecks', indexes: [index('checking', 'checkingKey'), index('listed', 'listedKey'), index('queue', 'queueKey'), index('refused', 'refusedKey'), index('old', 'at')] },
  { name: 'audit', indexes: [index('ofScope', 'scope', '-key'), index('ofGroup', 'scope', 'group', '-key'), index('ofThing', 'scope', 'about', '-key'), index('all', 'key')] },
  { name: 'auditSeals', indexes: [] },
  { name: 'inboxMarks', indexes: [] },
  { name: 'tickets', indexes: [index('ofAccount', 'account', 'templateId', 'isSpent')] },
  { name: 'settings', indexes: [] },
  { name: 'operations', indexes: [] },
]
