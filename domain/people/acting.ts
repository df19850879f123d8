/** What a stand-in never does: what is a person's own, and being somewhere. */
const own: ReadonlySet<string> = new Set(['visit.checkIn', 'visit.addPlace', 'visit.addCode', 'problem.exportLedger', 'problem.continueExport'])

/** Open to every member, yet steps of whoever handles a line. */
const ofHandlers: ReadonlySet<string> = new Set(
  ['get', 'sign', 'sendBack', 'addMeasure', 'completeMeasure', 'addProgress', 'requestExtension', 'previewExtension', 'requestPause', 'resume',
    'proposeExplain', 'signNotice', 'resolve', 'openDraft'].map((name) => `problem.${name}`),
)

/** Whose rights the call has, and what waits for them. */
const shown: ReadonlySet<string> = new Set(['people.me', 'problem.waiting'])

const contexts: ReadonlySet<string> = new Set(['problem', 'visit', 'liaison', 'practice', 'proposal', 'review', 'site'])

/** Whether a procedure can be called in another's place; `isForRoles`: its access names roles. */
export const mayBeLent = (procedure: string, isForRoles: boolean): boolean =>
  shown.has(procedure) || (contexts.has(procedure.split('.')[0]!) && !own.has(procedure) && (isForRoles || ofHandlers.has(procedure)))
