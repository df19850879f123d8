import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../database/values'
import { plainValueAt, withValueAt } from './paths'
import type { Stage } from './stage'

/** A document for each element; what is no array counts as its own one element, and nothing or an empty array as none unless it is to be kept. */
export const unwindStage: Stage = (documents, spec) => {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false } = isPlainObject(spec) ? spec : { path: spec }
  if (typeof path !== 'string' || !/^\$[^$]/.test(path)) throw requestFailed("path option to $unwind stage should be prefixed with a '$'")
  if (includeArrayIndex !== undefined && (typeof includeArrayIndex !== 'string' || !/^[^$]/.test(includeArrayIndex))) {
    throw requestFailed('includeArrayIndex of $unwind must be a field name without a $ in front')
  }
  const parts = path.slice(1).split('.')
  const numbered = (document: Document, at: number | null) => (includeArrayIndex === undefined ? document : withValueAt(document, String(includeArrayIndex).split('.'), at))
  return documents.flatMap((document) => {
    const value = plainValueAt(document, parts)
    if (Array.isArray(value) && value.length > 0) return value.map((element, at) => numbered(withValueAt(document, parts, element), at))
    const isNone = value === undefined || value === null || Array.isArray(value)
    if (isNone && preserveNullAndEmptyArrays !== true) return []
    return [numbered(Array.isArray(value) ? withValueAt(document, parts, undefined) : document, null)]
  })
}
