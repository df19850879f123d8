import { compileExpression } from '../expressions/expression'
import type { Evaluate, Variables } from '../expressions/operator'
import type { Document } from '../database/values'

/** What a pipeline runs in. */
export interface Surroundings {
  /** The variables that a lookup around it gives. */
  variables: Variables
  /** Joins another collection to each document. */
  lookup: (documents: Document[], operand: unknown, surroundings: Surroundings) => Document[]
}

/** From the documents before it to those after it; none of them is changed in place. */
export type Stage = (documents: Document[], operand: unknown, surroundings: Surroundings) => Document[]

/** Makes an expression ready and asks it of documents. */
export function asked(expression: unknown, { variables }: Surroundings): (document: Document) => unknown {
  const evaluate: Evaluate = compileExpression(expression, Object.keys(variables))
  return (document) => evaluate({ ...variables, ROOT: document })
}
