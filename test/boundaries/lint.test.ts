import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Diagnostic {
  code: string
  filename: string
  labels: { span: { line: number } }[]
}

const repository = join(__dirname, '../..')
const fixtures = join(__dirname, 'fixtures/lint')

const marksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.split(' // ')[1]?.split(' ') ?? []).map((rule) => `${name}:${index + 1} ${rule}`)),
    )

const complaintsAbout = (folder: string): string[] => {
  const args = [join(repository, 'node_modules/oxlint/bin/oxlint'), '-c', join(repository, 'config/oxlint.json'), '--format=json', '.']
  try {
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    return []
  } catch (error) {
    const { diagnostics } = JSON.parse((error as { stdout: string }).stdout) as { diagnostics: Diagnostic[] }
    return diagnostics.map(({ code, filename, labels }) => `${filename}:${labels[0]?.span.line} ${code.replace(/^.*\((.*)\)$/, '$1')}`)
  }
}

describe('lint', () => {
  let folder: string

  // The rules go by the rooms' names, and below test/ everything is a test: so the tree is judged elsewhere.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'))
    cpSync(fixtures, folder, { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('refuses every marked line for the marked reason, and no other line', () => {
    expect(complaintsAbout(folder).sort()).toEqual(marksIn(fixtures).sort())
  })
})
