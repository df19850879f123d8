import { requestFailed } from '../errors'
import { compile } from '../database/matcher'
import { sortDocuments } from '../database/order'
import { type Document, isPlainObject } from '../database/values'
import { bucketAutoStage, bucketStage } from './buckets'
import { countStage, groupStage, sortByCountStage } from './group'
import { addFieldsStage, projectStage } from './projection'
import { asked, type Stage, type Surroundings } from './stage'
import { unwindStage } from './unwind'

const matchStage: Stage = (documents, filter, { variables }) => documents.filter(compile(matchOf(filter), variables))

const replaceRootStage: Stage = (documents, spec, surroundings) => {
  if (!isPlainObject(spec) || spec.newRoot === undefined) throw requestFailed('no newRoot specified for the $replaceRoot stage')
  const root = asked(spec.newRoot, surroundings)
  return documents.map((document) => {
    const made = root(document)
    if (!isPlainObject(made)) throw requestFailed(`'newRoot' expression must evaluate to an object, but resulting value was: ${made === undefined ? 'MISSING' : JSON.stringify(made)}`)
    return made
  })
}

/** So many of them, each once. */
const sampleStage: Stage = (documents, spec) => {
  const size = isPlainObject(spec) ? spec.size : undefined
  if (typeof size !== 'number' || !(size >= 0)) throw requestFailed('size argument to $sample must be a number and not be negative')
  const list = [...documents]
  for (let at = 0; at < Math.min(size, list.length); at++) {
    const other = at + Math.floor(Math.random() * (list.length - at))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list.slice(0, size)
}

/** The stages this cloud runs: those that the SDK can send. */
const STAGES: Readonly<Record<string, Stage>> = {
  $addFields: addFieldsStage,
  $bucket: bucketStage,
  $bucketAuto: bucketAutoStage,
  $count: countStage,
  $geoNear: () => {
    throw requestFailed('$geoNear is only valid as the first stage in a pipeline.')
  },
  $group: groupStage,
  $limit: (documents, count) => documents.slice(0, limitOf(count)),
  $lookup: (documents, spec, surroundings) => surroundings.lookup(documents, spec, surroundings),
  $match: matchStage,
  $project: projectStage,
  $replaceRoot: replaceRootStage,
  $sample: sampleStage,
  $skip: (documents, count) => documents.slice(skipOf(count)),
  $sort: (documents, sort) => sortDocuments(documents, sortOf(sort)),
  $sortByCount: sortByCountStage,
  $unwind: unwindStage,
}

export const isStage = (name: string): boolean => Object.hasOwn(STAGES, name)

/** Runs documents through a pipeline. Throws DATABASE_REQUEST_FAILED for a stage that does not exist or is given what it cannot take. */
export function runPipeline(documents: Document[], pipeline: readonly unknown[], surroundings: Surroundings): Document[] {
  return pipeline.reduce<Document[]>((list, stage) => {
    const entries = isPlainObject(stage) ? Object.entries(stage) : []
    if (entries.length !== 1) throw requestFailed('A pipeline stage specification object must contain exactly one field.')
    const [name, operand] = entries[0]!
    if (!isStage(name)) throw requestFailed(`Unrecognized pipeline stage name: '${name}'`)
    return STAGES[name]!(list, operand, surroundings)
  }, documents)
}

export function matchOf(filter: unknown): Document {
  if (!isPlainObject(filter)) throw requestFailed('the match filter must be an expression in an object')
  return filter
}

export function sortOf(sort: unknown): [string, 1 | -1][] {
  if (!isPlainObject(sort) || Object.keys(sort).length === 0) throw requestFailed('$sort stage must have at least one sort key')
  const wrong = Object.entries(sort).find(([, direction]) => direction !== 1 && direction !== -1)
  if (wrong) throw requestFailed(`$sort key ordering must be 1 (for ascending) or -1 (for descending): ${wrong[0]}`)
  return Object.entries(sort) as [string, 1 | -1][]
}

export function limitOf(count: unknown): number {
  if (typeof count !== 'number' || !Number.isInteger(count) || count <= 0) throw requestFailed('the limit must be a positive whole number')
  return count
}

export function skipOf(count: unknown): number {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw requestFailed('Argument to $skip must be a whole number, zero or more')
  return count
}
