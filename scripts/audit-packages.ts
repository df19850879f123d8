import { runChild } from './run/child'
import type { Main } from './run/command'
import { say } from './run/progress'

export type Verdict = { kind: 'clean' } | { kind: 'found'; lines: string[] } | { kind: 'unanswered'; why: string }

interface Report {
  error?: { summary?: string; code?: string }
  message?: string
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string; url: string })[] }>
}

/** What `npm audit --json` said. An endpoint that does not answer is no clean bill: it is said. */
export const verdictOf = (output: string): Verdict => {
  let report: Report
  try {
    report = JSON.parse(output.slice(output.indexOf('{'))) as Report
  } catch {
    return { kind: 'unanswered', why: output.trim().split('\n').at(-1) ?? '' }
  }
  if (report.error || !report.vulnerabilities) return { kind: 'unanswered', why: report.error?.summary || report.message || 'no report' }
  const lines = Object.entries(report.vulnerabilities).flatMap(([name, { severity, via }]) => {
    const titles = via.filter((one) => typeof one === 'object').map(({ title, url }) => `${title} ${url}`)
    return titles.length > 0 && ['high', 'critical'].includes(severity) ? [`${severity} ${name}: ${titles.join('; ')}`] : []
  })
  return lines.length === 0 ? { kind: 'clean' } : { kind: 'found', lines }
}

/** `npm run audit:packages`: known weaknesses, high and critical, in what ships. Fails when there are any; says so when nobody answers. */
export const main: Main = async (_args, { signal }) => {
  const { output } = await runChild(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['audit', '--json', '--omit=dev'], { signal, deadlineMs: 60_000 })
  const verdict = verdictOf(output)
  if (verdict.kind === 'found') {
    verdict.lines.forEach(say)
    return 1
  }
  say(verdict.kind === 'clean' ? 'npm audit knows nothing high or critical of what ships.' : `npm audit did not answer (${verdict.why}): nothing is known either way.`)
  return 0
}
