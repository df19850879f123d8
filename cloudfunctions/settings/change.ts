import { AppError } from '@/domain/errors'
import { type SettingName, settingWords } from '@/domain/settings/setting'
import { noteAudit } from '../audit/audit.repository'
import { addChange } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Settings, Versions } from '../lib/settings.repository'

/** The document that holds each; what is read together stands together. */
const documentOf = { conduct: 'conduct', clocks: 'rules', calendar: 'rules', outside: 'outside', replies: 'replies', limits: 'limits', filing: 'filing' } as const satisfies Record<SettingName, keyof Settings>

type Held<N extends SettingName> = Settings[(typeof documentOf)[N]]

export const versionOf = (document: Versions | null, name: SettingName): number => document?.versions?.[name] ?? 0

export interface Change<N extends SettingName> {
  set: Partial<Held<N>>
  from: string | null
  /** What it is now, in Chinese. */
  to: string
}

/**
 * Changes one setting with its history and the audit, decided inside the transaction, because somebody else may have changed it since it
 * was looked at (CONFLICT). Without a `basedOn` the last one wins. Nothing is written when `decide` finds nothing that differs.
 */
export const changeSetting = <N extends SettingName>(
  context: Context, name: N, { submissionId, basedOn }: { submissionId: string; basedOn?: number }, decide: (held: Held<N> | null) => Change<N> | null,
): Promise<{ version: number }> =>
  once(context, submissionId, async (t) => {
    const held = await t.get<Held<N>>('settings', documentOf[name])
    const version = versionOf(held, name)
    if (basedOn !== undefined && basedOn !== version) throw new AppError('CONFLICT')
    const change = decide(held)
    if (!change) return { version }
    const { record, now } = context
    const versions = { ...held?.versions, [name]: version + 1 }
    await t.set('settings', { ...held, ...change.set, _id: documentOf[name], versions } as { _id: string })
    const by = { id: record!._id, name: record!.name ?? '' }
    await addChange(t, { of: 'setting', id: name, version: version + 1, at: now, by, did: name, from: change.from, to: change.to })
    await noteAudit(t, context, { action: 'settingChanged', about: settingWords[name] })
    return { version: version + 1 }
  })
