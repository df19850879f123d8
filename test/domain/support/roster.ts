import { normalizeDepartment, splitDepartments } from '@/domain/people/department'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The plan's own annexes: none of their cells holds a comma. */
const rows = (file: string): string[][] =>
  readFileSync(join(__dirname, '../../../seeds/roster', file), 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','))

export const peopleRows = () =>
  rows('people.csv').map(([name = '', duty = '', department = '', leadingGroup = '', office = '', taskForce = '']) => ({
    name, duty, department, leadingGroup, office, taskForce: taskForce.split(';').filter((post) => post !== ''),
  }))

export const liaisonRows = () =>
  rows('liaisons.csv').map(([name = '', , , township = '', union = '', contact = '']) => ({ name, unions: [township, union].filter((u) => u !== ''), contact }))

export const departmentsOfRoster = (): string[] => [
  ...new Set([...peopleRows().map(({ department }) => normalizeDepartment(department)), ...rows('goals.csv').flatMap(([, , cell = '']) => splitDepartments(cell))]),
]
