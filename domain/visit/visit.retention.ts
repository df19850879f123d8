import { type Day, type Instant, dayOf } from '../calendar/day'
import type { Visit } from './visit'

/** Locations are dropped a year after the visit's year: those of 2026 on 1 January 2028. */
export const placesKeptFromYear = (now: Instant): number => Number(dayOf(now).slice(0, 4)) - 1

export const isPlaceOutdated = (visitedOn: Day, now: Instant): boolean => Number(visitedOn.slice(0, 4)) < placesKeptFromYear(now)

/** The visit without coordinates. How it stood to the union's place, and how far, stays: that says where the union is, not the person. */
export const withoutPlace = (visit: Visit): Visit => ({ ...visit, fix: null })
