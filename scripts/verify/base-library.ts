import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as ts from 'typescript'
import { inRoot } from '../run/root'

/** A version of WeChat's base library: `3.7.0`. */
export type Version = string

export interface Need {
  /** `wx.getAppBaseInfo`, `app.json lazyCodeLoading` */
  what: string
  since: Version
}

const parts = (version: Version): number[] => version.split('.').map(Number)

export const isNewer = (a: Version, b: Version): boolean => {
  const [left, right] = [parts(a), parts(b)]
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0))
  return at >= 0 && left[at]! > (right[at] ?? 0)
}

/** The newest of what is needed: below it something the app relies on is missing. */
export const minimumOf = (needs: readonly Need[]): Version => needs.reduce((newest, { since }) => (isNewer(since, newest) ? since : newest), '1.0.0')

/**
 * Since which version WeChat has each interface, by the comments of its own published types
 * (`miniprogram-api-typings`: 需要基础库). Keys are `getLocation`, `cloud.callFunction` is under `cloud`.
 */
export const versionsOf = (typings: string): ReadonlyMap<string, Version> => {
  const file = ts.createSourceFile('wx.d.ts', typings, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Version>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue
        const comment = typings.slice(member.getFullStart(), member.getStart())
        const since = /(?:\/\*\*|\n\s*\*?)\s*需要基础库：\s*`([\d.]+)`/.exec(comment)?.[1] ?? '1.0.0'
        if (!found.has(member.name.text)) found.set(member.name.text, since)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Names used on the default import of `@tarojs/taro`, in the sources of the WeChat build. */
export const apisUsed = (source: string): Set<string> => {
  const file = ts.createSourceFile('platform.ts', source, ts.ScriptTarget.Latest, true)
  const used = new Set<string>()
  let taro = ''
  const without = (node: ts.Expression): ts.Expression => (ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? without(node.expression) : node)
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === '@tarojs/taro') taro = node.importClause?.name?.text ?? taro
    if (ts.isPropertyAccessExpression(node)) {
      const target = without(node.expression)
      if (taro !== '' && ts.isIdentifier(target) && target.text === taro) used.add(node.name.text)
    }
    // `const { cloud } = Taro`
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
      const bound = without(node.initializer)
      if (ts.isIdentifier(bound) && bound.text === taro) node.name.elements.forEach(({ propertyName, name }) => used.add((propertyName ?? name).getText()))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return used
}

/** Functions of the page itself, older than any version. */
const globals = new Set(['getCurrentPages', 'getApp'])

/** What no interface's comment tells: settings and attributes, by WeChat's pages on them. */
const features: { what: string; since: Version; in: 'app.json' | 'base.wxml'; says: RegExp }[] = [
  { what: 'app.json subPackages (分包加载)', since: '1.7.3', in: 'app.json', says: /"subPackages"/ },
  { what: 'app.json lazyCodeLoading (按需注入)', since: '2.11.1', in: 'app.json', says: /"lazyCodeLoading"\s*:\s*"requiredComponents"/ },
  { what: 'app.json darkmode (DarkMode 适配)', since: '2.11.0', in: 'app.json', says: /"darkmode"\s*:\s*true/ },
  { what: 'button agreePrivacyAuthorization (隐私协议)', since: '2.32.3', in: 'app.json', says: /"__usePrivacyCheck__"\s*:\s*true/ },
  { what: 'aria-label (无障碍访问)', since: '2.7.1', in: 'base.wxml', says: /aria-label/ },
]

const platform = 'src/platform'

/** Everything the build asks of the base library, with the version that has it. Throws when WeChat's types do not know a name. */
export const needsOf = (dist: string): Need[] => {
  const known = versionsOf(readFileSync(inRoot('node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8'))
  const sources = readdirSync(inRoot(platform)).filter((name) => name.endsWith('.ts') && !name.endsWith('.h5.ts'))
  const names = new Set(sources.flatMap((name) => [...apisUsed(readFileSync(inRoot(platform, name), 'utf8'))]))
  const apis = [...names].filter((name) => !globals.has(name)).map((name) => {
    const since = known.get(name)
    if (since === undefined) throw new Error(`WeChat's types know no wx.${name}: since which base library is it there?`)
    return { what: `wx.${name}`, since }
  })
  const told = features.filter(({ in: file, says }) => says.test(readFileSync(join(dist, file), 'utf8'))).map(({ what, since }) => ({ what, since }))
  return [...apis, ...told].sort((a, b) => (isNewer(b.since, a.since) ? 1 : isNewer(a.since, b.since) ? -1 : a.what < b.what ? -1 : 1))
}
