import { invalidOperator } from '../errors'
import { equalValues, isPlainObject } from './values'

type Test = (value: unknown) => boolean

const isInt = (value: number): boolean => value === (value | 0)

const KINDS: Readonly<Record<string, Test>> = {
  object: isPlainObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
  int: (value) => Number.isInteger(value) && isInt(Number(value)),
  long: (value) => Number.isInteger(value) && !isInt(Number(value)),
  double: (value) => typeof value === 'number' && !Number.isInteger(value),
}

/** Each keyword of a schema as a test; one that speaks of another type than the value's lets it pass. */
const KEYWORDS: Readonly<Record<string, (operand: never, schema: Record<string, unknown>) => Test>> = {
  bsonType: ofKind,
  type: ofKind,
  enum: (values: unknown[]) => (value) => values.some((one) => equalValues(one, value)),
  required: (names: string[]) => ifObject((value) => names.every((name) => value[name] !== undefined)),
  properties: (schemas: Record<string, unknown>) => {
    const tests = Object.entries(schemas).map(([name, schema]) => ({ name, test: schemaTest(schema) }))
    return ifObject((value) => tests.every(({ name, test }) => value[name] === undefined || test(value[name])))
  },
  additionalProperties: (wanted: unknown, { properties = {} }) => {
    const test = wanted === true ? () => true : wanted === false ? () => false : schemaTest(wanted)
    return ifObject((value) => Object.keys(value).every((name) => Object.hasOwn(properties as object, name) || test(value[name])))
  },
  minimum: (least: number, { exclusiveMinimum }) => ifNumber((value) => (exclusiveMinimum === true ? value > least : value >= least)),
  maximum: (most: number, { exclusiveMaximum }) => ifNumber((value) => (exclusiveMaximum === true ? value < most : value <= most)),
  exclusiveMinimum: () => () => true,
  exclusiveMaximum: () => () => true,
  multipleOf: (step: number) => ifNumber((value) => value % step === 0),
  minLength: (least: number) => ifText((value) => [...value].length >= least),
  maxLength: (most: number) => ifText((value) => [...value].length <= most),
  pattern: (pattern: string) => {
    const test = new RegExp(pattern, 'u')
    return ifText((value) => test.test(value))
  },
  items: (schema: unknown) => {
    const test = schemaTest(schema)
    return ifArray((value) => value.every(test))
  },
  minItems: (least: number) => ifArray((value) => value.length >= least),
  maxItems: (most: number) => ifArray((value) => value.length <= most),
  uniqueItems: (isUnique: boolean) => ifArray((value) => !isUnique || value.every((one, at) => !value.slice(0, at).some((other) => equalValues(one, other)))),
  allOf: (schemas: unknown[]) => joined(schemas, (tests, value) => tests.every((test) => test(value))),
  anyOf: (schemas: unknown[]) => joined(schemas, (tests, value) => tests.some((test) => test(value))),
  oneOf: (schemas: unknown[]) => joined(schemas, (tests, value) => tests.filter((test) => test(value)).length === 1),
  not: (schema: unknown) => joined([schema], ([test], value) => !test!(value)),
  title: () => () => true,
  description: () => () => true,
}

const ifObject = (test: (value: Record<string, unknown>) => boolean): Test => (value) => !isPlainObject(value) || test(value)
const ifArray = (test: (value: unknown[]) => boolean): Test => (value) => !Array.isArray(value) || test(value)
const ifNumber = (test: (value: number) => boolean): Test => (value) => typeof value !== 'number' || test(value)
const ifText = (test: (value: string) => boolean): Test => (value) => typeof value !== 'string' || test(value)

function ofKind(names: string | string[]): Test {
  const kinds = (Array.isArray(names) ? names : [names]).map((name) => {
    if (!Object.hasOwn(KINDS, name)) throw invalidOperator(`$jsonSchema: unknown type name: ${name}`)
    return KINDS[name]!
  })
  return (value) => kinds.some((isKind) => isKind(value))
}

function joined(schemas: unknown[], decide: (tests: Test[], value: unknown) => boolean): Test {
  const tests = schemas.map(schemaTest)
  return (value) => decide(tests, value)
}

/** `$jsonSchema`: whether a document is built as a schema says (draft 4, with MongoDB's `bsonType`). */
export function schemaTest(schema: unknown): Test {
  if (!isPlainObject(schema)) throw invalidOperator('$jsonSchema must be an object')
  const tests = Object.entries(schema).map(([keyword, operand]) => {
    if (!Object.hasOwn(KEYWORDS, keyword)) throw invalidOperator(`Unknown $jsonSchema keyword: ${keyword}`)
    return KEYWORDS[keyword]!(operand as never, schema)
  })
  return (value) => tests.every((test) => test(value))
}
