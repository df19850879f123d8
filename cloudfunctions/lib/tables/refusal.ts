/**
 * Why a file is not loaded. `row` is the line of the file as an editor counts it (1 is the first, 0 the file as a
 * whole), `column` the header's word ('' for the whole row); `reason` is Chinese and says what to do.
 */
export interface Refusal { row: number; column: string; reason: string }

/** Loaded, but worth a look. `row` as in Refusal. */
export interface Warning { row: number; reason: string }

export type Refused = { refusals: Refusal[] }

/** All of a file, or every reason against it. */
export type Parsed<T> = { records: T; warnings: Warning[] } | Refused

/** So many characters and no more. */
export const shortened = (text: string, most: number): string => ([...text].length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`)

export const refuse = (row: number, column: string, reason: string): Refused => ({ refusals: [{ row, column, reason }] })
