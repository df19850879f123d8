/**
 * Who may call what, written by hand and held against every cell: W worker, C chair, K cadre, T contact, O office, S supervision,
 * P publicity, U support, L leader, A admin. `known`: anybody WeChat knows, before consent too.
 */
const members = 'WCKTOSPULA'
const house = 'KTOSPUL'
const handlers = `C${house}`
const readers = 'OLSC'
const rows = (context: string, held: string, ...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [`${context}.${name}`, held]))

export const expected: Readonly<Record<string, string>> = {
  'people.me': 'known', 'people.consent': 'known', 'people.chooseUnion': members,
  'people.importRoster': 'OA', 'people.previewImport': 'OA', 'people.undoImport': 'OA', 'people.imports': 'OA', 'people.exportLiaisons': 'OA',
  'people.invitation': members, 'people.invitationPicture': 'OA', 'people.withdrawApplication': members, 'people.deputies': `${handlers}A`,
  'people.invite': 'OA', 'people.revokeInvitation': 'OA', 'people.invitations': 'OA', 'people.redeem': members,
  'people.apply': members, 'people.application': members, 'people.applications': 'OA', 'people.decideApplication': 'OA',
  'people.roster': 'OA', 'people.person': 'OA', 'people.savePerson': 'OA', 'people.setRoles': 'OA',
  'people.standIn': `${handlers}A`, 'people.endStandIn': `${handlers}A`, 'people.standIns': `${handlers}A`,

  'audit.list': 'SA', 'audit.verify': 'SA', 'audit.export': 'SA',
  'content.queue': 'OP', 'content.decide': 'OP',
  'privacy.exportMine': members, 'privacy.consents': members, 'privacy.closeAccount': members, 'privacy.retention': 'OAS',
  'notice.inbox': members, 'notice.unread': members, 'notice.markRead': members, 'notice.templates': members, 'notice.keepTickets': members,
  'notice.deliveries': 'OA',

  'liaison.coverage': 'LOS', 'liaison.mine': house, 'liaison.searchUnions': members, 'liaison.union': `${handlers}A`,
  'liaison.saveUnion': 'OAC', 'liaison.savePlace': 'OAC', 'liaison.removePlace': 'OAC',
  'liaison.pair': 'OA', 'liaison.unpair': 'OA', 'liaison.changeContact': 'OA', 'liaison.leave': 'OA', 'liaison.openWork': 'OA',
  'liaison.cityPairs': `${handlers}A`, 'liaison.saveCityPair': 'OA', 'liaison.endCityPair': 'OA',
  'liaison.vacancies': 'OAL', 'liaison.unvisited': 'OLS', 'liaison.map': 'OLS', 'liaison.unplaced': 'OLS', 'liaison.staff': `${house}A`,

  'visit.list': house, 'visit.openDraft': house, 'visit.checkIn': house, 'visit.addPlace': house, 'visit.addCode': house, 'visit.finish': house,
  'visit.get': house, 'visit.saveRecord': house, 'visit.confirmRecord': house, 'visit.correct': house, 'visit.cancel': house, 'visit.explainMark': house,
  'visit.plan': house, 'visit.planQuarter': house, 'visit.cancelPlan': house, 'visit.answerProposal': house, 'visit.plans': handlers, 'visit.route': house,
  'visit.proposeTime': 'C', 'visit.received': 'C', 'visit.confirm': 'C', 'visit.dispute': 'C', 'visit.freshCode': 'C',
  'visit.unionCode': 'OC', 'visit.renewCode': 'OC', 'visit.revokeCode': 'OC', 'visit.exportCodes': 'O',
  'visit.calendar': 'OLS', 'visit.year': house, 'visit.marks': 'OLS', 'visit.decideDay': 'O', 'visit.history': house, 'visit.corrections': 'OLS',

  // What a reporter does, and what a handler may be without any role.
  ...Object.fromEntries(
    ['get', 'openDraft', 'submit', 'receipt', 'mine', 'waiting', 'answer', 'supply', 'withdraw', 'object', 'objectExplained', 'reopen', 'urge', 'consentToPublish',
      'similarPublished', 'publishedList', 'publishedProblem', 'follow', 'unfollow', 'followed', 'sign', 'sendBack', 'addMeasure', 'completeMeasure', 'addProgress',
      'requestExtension', 'previewExtension', 'requestPause', 'resume', 'proposeExplain', 'signNotice', 'resolve'].map((name) => [`problem.${name}`, members]),
  ),
  // A complaint's custodian may hold any role of the house: which of them may is the line's own policy.
  ...Object.fromEntries(
    ['instruct', 'decideExplain', 'consentToEscalate', 'bind', 'decideExtension', 'decidePause', 'decideObjection', 'reviewExplained', 'escalate', 'lookAgain',
      'recordReply', 'recordAttempt', 'recordAnswer', 'closeUnreached', 'closeUnknown', 'decideUnsolved', 'split', 'merge', 'unmerge', 'agreePlan', 'leaders', 'press',
      'decline'].map((name) => [`problem.${name}`, house]),
  ),
  ...Object.fromEntries(
    ['accept', 'returnForMore', 'assign', 'reassign', 'assignees', 'previewDue', 'orders', 'answerOrder', 'conductLedger', 'assigned'].map((name) => [`problem.${name}`, handlers]),
  ),
  'problem.handUp': 'C', 'problem.forLeader': 'L', 'problem.supervised': 'S',
  'problem.similar': 'OS', 'problem.similarCounts': 'OS', 'problem.publish': 'O', 'problem.unpublish': 'O',
  'problem.previewImport': 'O', 'problem.importLedger': 'O', 'problem.continueImport': 'O', 'problem.imports': 'O', 'problem.undoImport': 'O',
  'problem.ledger': readers, 'problem.searchLedger': readers, 'problem.ledgerOwners': readers, 'problem.deskCounts': readers,
  'problem.exportLedger': readers, 'problem.continueExport': readers,

  ...rows('practice', members, 'list', 'get', 'copies'),
  ...rows('practice', handlers, 'drafts', 'openDraft', 'saveDraft', 'handIn', 'withdraw'),
  ...rows('practice', 'OP', 'edit', 'sendBack'),
  'practice.desk': 'OPL', 'practice.publish': 'O', 'practice.copy': 'C', 'practice.uncopy': 'C',

  ...rows('proposal', 'UO', 'suggest', 'candidates', 'saveDraft', 'handIn', 'send', 'record', 'withdraw'),
  ...rows('proposal', 'OL', 'sendBack', 'approve'),
  'proposal.list': 'UOLS', 'proposal.get': 'UOLS', 'proposal.ofProblem': members,

  'review.published': 'known', 'review.overview': 'LOS', 'review.upwards': 'OLS', 'review.moveReport': 'OL', 'review.agenda': 'OUL', 'review.saveActivity': 'OU',
  'review.rebuildCounters': 'A',
  ...rows('review', house, 'indicators', 'indicatorEntries', 'openDraft', 'enterValue', 'activities', 'activity', 'decisions', 'completeDecision', 'workItems',
    'addWorkProgress', 'media'),
  ...rows('review', handlers, 'reports', 'report', 'exportReport'),
  ...rows('review', 'O', 'saveIndicator', 'compileReport', 'correctReport', 'editReport', 'saveWorkItem', 'saveUpward', 'publishBulletin'),
  ...rows('review', 'PO', 'saveMedia', 'bulletinFromReport', 'saveBulletin'),
  ...rows('review', members, 'bulletins', 'bulletin', 'readBulletin'),

  'settings.burdenCheck': members, 'settings.saveFiling': 'A',
  'settings.all': 'OAS', 'settings.history': 'OAS', 'settings.saveAlternate': 'A', 'settings.saveLimits': 'A',
  'settings.saveClocks': 'OA', 'settings.saveOutside': 'OA', 'settings.replies': `${handlers}A`, 'settings.saveReply': 'OA', 'settings.saveCalendar': 'OA',
  ...rows('site', members, 'near', 'list', 'get', 'counts', 'matters'),
  ...rows('site', 'COA', 'openDraft', 'save', 'confirm', 'shut', 'reopen'),
  'site.saveMatter': 'OA',
}

/** The columns. */
export const letters = { W: 'worker', C: 'chair', K: 'cadre', T: 'contact', O: 'office', S: 'supervision', P: 'publicity', U: 'support', L: 'leader', A: 'admin' } as const
