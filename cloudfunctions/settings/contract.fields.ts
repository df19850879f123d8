import type { Field } from '@/domain/burden/burden'
import { contracts } from '@/types/contracts'
import type { Procedure } from '@/types/rpc'
import { z } from '@/types/z'

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  minItems?: number
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

const mayBeNull = ({ type, anyOf }: Schema): boolean => type === 'null' || (anyOf ?? []).some(mayBeNull)

const branches = ({ items, additionalProperties, anyOf, oneOf, allOf }: Schema): Schema[] =>
  [items, additionalProperties, ...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])].filter((one): one is Schema => typeof one === 'object')

type Where = Pick<Field, 'procedure' | 'side'>

const fieldsIn = (schema: Schema, where: Where, before = ''): Field[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, own]): Field[] => {
    const path = `${before}${name}`
    const isRequired = (schema.required ?? []).includes(name) && !mayBeNull(own)
    return [{ ...where, path, isRequired, least: own.minItems ?? 0 }, ...fieldsIn(own, where, `${path}.`)]
  }),
  ...branches(schema).flatMap((branch) => fieldsIn(branch, where, before)),
]

const schemaOf = (type: Procedure['input'], io: 'input' | 'output'): Schema => z.toJSONSchema(type, { unrepresentable: 'any', io }) as Schema

let known: readonly Field[] | undefined

/** Every field that the functions take from people or give to them. */
export const contractFields = (): readonly Field[] =>
  (known ??= Object.entries(contracts).flatMap(([context, procedures]) =>
    Object.entries<Procedure>(procedures).flatMap(([name, { input, output }]) => [
      ...fieldsIn(schemaOf(input, 'input'), { procedure: `${context}.${name}`, side: 'input' }),
      ...fieldsIn(schemaOf(output, 'output'), { procedure: `${context}.${name}`, side: 'output' }),
    ])))
