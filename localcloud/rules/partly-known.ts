import type { Bound } from '../database/conditions'
import { compareValues, type Document, equalValues } from '../database/values'

/** What a rule knows nothing about: a field that the query does not mention. */
export const UNKNOWN = Symbol('unknown')

/** Marks an object of which only some fields are known. */
const REST = Symbol('rest')

export const opened = (): Document => Object.defineProperty({}, REST, { value: true })

export const isOpen = (value: unknown): value is Document => typeof value === 'object' && value !== null && REST in value

/** A value of which a query says only where it lies, and what it is not. */
export class Bounded {
  constructor(
    private readonly range: { lower?: Bound | undefined; upper?: Bound | undefined },
    private readonly excluded: readonly unknown[] = [],
  ) {}

  /** true, false, or UNKNOWN where some values in it would say yes and others no. */
  compare(sign: string, other: unknown): unknown {
    switch (sign) {
      case '==':
      case '===':
        return this.excludes(other) ? false : UNKNOWN
      case '!=':
      case '!==':
        return this.excludes(other) ? true : UNKNOWN
      case 'in':
        return Array.isArray(other) && other.every((one) => this.excludes(one)) ? false : UNKNOWN
      case '>':
        return this.isAbove(other)
      case '<=':
        return negated(this.isAbove(other))
      case '<':
        return this.isBelow(other)
      case '>=':
        return negated(this.isBelow(other))
      default:
        return UNKNOWN
    }
  }

  private excludes(other: unknown): boolean {
    const bound = this.range.lower ?? this.range.upper
    if (this.excluded.some((value) => equalValues(plain(value), plain(other)))) return true
    if (bound === undefined) return false
    if (!isComparable(bound, other)) return true
    const { lower, upper } = this.range
    return (lower !== undefined && isPast(order(other, lower), lower)) || (upper !== undefined && isPast(-order(other, upper), upper))
  }

  private isAbove(other: unknown): unknown {
    const { lower, upper } = this.range
    if (lower && isComparable(lower, other) && isPast(order(other, lower), lower)) return true
    return upper && isComparable(upper, other) && order(other, upper) >= 0 ? false : UNKNOWN
  }

  private isBelow(other: unknown): unknown {
    const { lower, upper } = this.range
    if (upper && isComparable(upper, other) && isPast(-order(other, upper), upper)) return true
    return lower && isComparable(lower, other) && order(other, lower) <= 0 ? false : UNKNOWN
  }
}

/** Dates count as milliseconds and what is missing as null, as rules see them. */
export const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value === undefined ? null : value)

const negated = (answer: unknown): unknown => (answer === UNKNOWN ? UNKNOWN : !answer)

const order = (other: unknown, { value }: Bound): number => compareValues(plain(other), plain(value))

const isComparable = ({ value }: Bound, other: unknown): boolean => typeof plain(value) === typeof plain(other) && plain(other) !== null

/** Whether something lies before a lower end (negative distance), or on it when the end itself does not belong. */
const isPast = (distance: number, { isInclusive }: Bound): boolean => distance < 0 || (distance === 0 && !isInclusive)
