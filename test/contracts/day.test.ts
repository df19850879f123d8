import { day } from '@/types/fields'

it.each([['2026-06-16', true], ['2024-02-29', true], ['0000-00-00', false], ['2026-02-30', false], ['2025-02-29', false], ['2026-13-01', false], ['2026-6-1', false]])('%s is a day: %s', (text, isDay) => {
  expect(day.safeParse(text).success).toBe(isDay)
})
