import { holdsRole } from '@/domain/people/granting'
import { applicationTitle, deciders, decidersOf } from '@/domain/people/people.notice'
import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'
import type { ApplicationDocument } from './application.repository'

const common = (application: ApplicationDocument, context: Context) => ({ at: context.now, problemId: '', number: '', title: applicationTitle(application) })

/** Tells whoever may decide on it; whoever applied is left out where they hold such a role themself. */
export const tellDeciders = (t: Transaction, context: Context, application: ApplicationDocument): Promise<void> =>
  queueNotice(t, {
    ...common(application, context), id: `${application._id}_applied`, kind: 'applied', to: deciders[decidersOf(application.role)],
    about: { applicationId: application._id, ...(holdsRole(context.person!.roles) && { exceptId: application.applicantId }) },
  })

/** Tells whoever applied, under the id that the account has from now on: of the person it claimed to be nobody learns. */
export const tellApplicant = (t: Transaction, context: Context, application: ApplicationDocument, personId: string): Promise<void> =>
  queueNotice(t, {
    ...common(application, context), id: `${application._id}_decided`, kind: application.state === 'granted' ? 'applicationGranted' : 'applicationRefused', to: `person:${personId}`,
    about: { applicationId: application._id },
  })
