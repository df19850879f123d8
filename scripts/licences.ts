import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { functionNames } from './build-functions'
import type { Main } from './run/command'
import { say } from './run/progress'
import { inRoot } from './run/root'

export const licencesFile = 'docs/licences.md'

export interface Shipped {
  name: string
  version: string
  licence: string
  /** `functions`, `mini program`. */
  in: string[]
}

/** Licences that let the union use, change and hand on the programme without opening anything of its own. */
export const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0', 'MIT AND Zlib', '(MIT AND Zlib)', '(MIT OR CC0-1.0)', '(BSD-3-Clause AND Apache-2.0)']

/** They state none; they are Tencent's own parts of wx-server-sdk (MIT) and come with it. */
export const unstated: readonly string[] = ['@cloudbase/signature-nodejs', '@cloudbase/wx-cloud-client-sdk']

interface Package { name: string; version: string; licence: string }

const manifestOf = (folder: string): Package => {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as
    { name: string; version: string; license?: string | { type: string }; licenses?: { type: string }[] }
  const licence = typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? licenceText(folder))
  return { name, version, licence }
}

/** Some packages say it in a file alone. */
const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT'
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0'
  return 'none stated'
}

/** `node_modules/a/node_modules/@b/c` of a file within it. */
const packageFolder = (file: string): string | null => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.split('\\').join('/'))?.[1] ?? null

/** What esbuild really puts into the functions. */
const inFunctions = async (): Promise<Set<string>> => {
  const { metafile } = await build({
    absWorkingDir: inRoot(), entryPoints: functionNames().map((name) => `cloudfunctions/${name}/index.ts`), outdir: inRoot('.cache/licences'), write: false,
    bundle: true, platform: 'node', format: 'cjs', target: 'node18', metafile: true, logLevel: 'silent',
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => inRoot(file)))
  return new Set(files.map(packageFolder).filter((folder): folder is string => folder !== null))
}

interface LockEntry { dependencies?: Record<string, string> }

/**
 * What the sources of the mini program import, with all that those need. Webpack leaves out what is not used, so this is more than
 * what ships, never less.
 */
const inApp = (): Set<string> => {
  const sources = ['src', 'types', 'domain'].flatMap((room) => readdirSync(inRoot(room), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)))
  const imported = new Set<string>()
  for (const file of sources) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'((?:@[a-z][^/']*\/)?[a-z][^/']*)/g)) imported.add(name!)
  }
  // The framework is put in by the build.
  for (const name of ['@tarojs/runtime', '@tarojs/shared', '@tarojs/react', '@tarojs/plugin-framework-react', '@tarojs/plugin-platform-weapp', '@tarojs/components', 'react', 'react-dom']) imported.add(name)
  const lock = (JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> }).packages
  const found = new Set<string>()
  const visit = (name: string, from: string): void => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
      if (lock[path] && existsSync(inRoot(path))) {
        if (found.has(path)) return
        found.add(path)
        Object.keys(lock[path].dependencies ?? {}).forEach((needed) => visit(needed, path))
        return
      }
      if (at === '') return
    }
  }
  imported.forEach((name) => visit(name, ''))
  return new Set([...found].map((path) => inRoot(path)))
}

/** Every package that reaches the cloud or the phone, with its version and licence. */
export const shippedPackages = async (): Promise<Shipped[]> => {
  const [functions, app] = [await inFunctions(), inApp()]
  const shipped = new Map<string, Shipped>()
  for (const folder of [...functions, ...app]) {
    const found = manifestOf(folder)
    const where = [...(functions.has(folder) ? ['functions'] : []), ...(app.has(folder) ? ['mini program'] : [])]
    shipped.set(`${found.name}@${found.version}`, { ...found, in: where })
  }
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

export const printedLicences = (shipped: readonly Shipped[]): string =>
  [
    '# What ships, with its licence', '',
    'Printed by `npm run licences` from what esbuild puts into the functions and from what the sources of the mini program import with all that',
    'those need (more than webpack keeps, never less); a test fails when it differs from the packages installed. Tools for building and testing are not here.',
    'Two packages of Tencent state no licence of their own; they are parts of wx-server-sdk (MIT) and come with it.', '',
    '| package | version | licence | in |', '| --- | --- | --- | --- |',
    ...shipped.map(({ name, version, licence, in: where }) => `| ${name} | ${version} | ${licence} | ${where.join(', ')} |`), '',
  ].join('\n')

export const main: Main = async () => {
  rmSync(inRoot('.cache/licences'), { recursive: true, force: true })
  mkdirSync(inRoot('docs'), { recursive: true })
  const shipped = await shippedPackages()
  writeFileSync(inRoot(licencesFile), printedLicences(shipped))
  say(`${shipped.length} packages → ${licencesFile}`)
}
