/**
 * Who may import whom: the arrows between the rooms. Each rule is proved by the tree of its name in
 * `test/boundaries/fixtures`, which breaks it and nothing else.
 */
const rooms = ['domain', 'types', 'cloudfunctions', 'src', 'localcloud', 'config', 'scripts', 'seeds', 'test']
const inside = (...names) => `^(${names.join('|')})/`
/** Paths of the repository outside the named rooms. */
const otherRooms = (...names) => inside(...rooms.filter((room) => !names.includes(room)))
const packageOf = (name) => `(^|/)node_modules/${name}/`

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    never(
      'domain-imports-only-domain',
      'The rules are pure functions of plain data.',
      { path: inside('domain') },
      { pathNot: inside('domain') },
    ),
    never(
      'types-import-only-domain',
      'The contract is read on both sides of the wire.',
      { path: inside('types') },
      { pathNot: [inside('types', 'domain'), packageOf('zod')] },
    ),
    never(
      'zod-only-in-z',
      'One file configures zod for a place without run-time code generation.',
      { pathNot: ['^types/z\\.ts$', '(^|/)node_modules/'] },
      { path: packageOf('zod') },
    ),
    never(
      'examples-only-in-tests',
      'The mini program and the functions do not carry examples; those of a context are joined from its parts.',
      { pathNot: [inside('test'), '^types/.*\\.examples\\.ts$'] },
      { path: '^types/.*\\.examples\\.ts$' },
    ),
    never(
      'cloudfunctions-import-only-types-and-domain',
      'A function runs in the cloud, where nothing else is.',
      { path: inside('cloudfunctions') },
      { path: otherRooms('cloudfunctions', 'types', 'domain') },
    ),
    never(
      'only-repositories-touch-the-database',
      'Only the repository files of a context know the document database.',
      { path: inside('cloudfunctions'), pathNot: ['^cloudfunctions/lib/', '\\.repository\\.ts$'] },
      { path: '^cloudfunctions/lib/cloud\\.ts$' },
    ),
    never(
      'the-sdk-stands-behind-lib',
      'The SDK is set up once, and its quirks are known in one place.',
      { path: inside('cloudfunctions', 'localcloud', 'src', 'types', 'domain'), pathNot: '^cloudfunctions/lib/' },
      { path: packageOf('(wx-server-sdk|@cloudbase/[^/]+)') },
    ),
    never(
      'src-imports-only-types-and-domain',
      'The app reaches the functions over the wire alone.',
      { path: inside('src') },
      { path: otherRooms('src', 'types', 'domain') },
    ),
    never(
      'app-carries-parts-of-contracts',
      'A page carries the schemas of what it calls; a whole contract would put every page’s into the main package.',
      { path: inside('src') },
      { path: '^types/(contracts|[^/]+\\.contract)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    never('src-runs-without-node', 'A phone has no Node.', { path: inside('src') }, { dependencyTypes: ['core'] }),
    never(
      'only-platform-touches-the-device',
      'Device and cloud APIs differ between WeChat and a browser; one folder knows how.',
      { path: inside('src'), pathNot: '^src/platform/' },
      { path: packageOf('@tarojs/(taro|taro-h5|runtime)'), dependencyTypesNot: ['type-only'] },
    ),
    never(
      'platform-knows-no-screen',
      'What a screen needs of the device does not depend on the screen.',
      { path: '^src/platform/' },
      { path: '^src/(app\\.tsx|pages|packages|features|components)' },
    ),
    never(
      'primitives-know-no-feature',
      'Components, theme and lib serve every feature.',
      { path: '^src/(components|theme|lib)/' },
      { path: '^src/(app\\.tsx|pages|packages|features)' },
    ),
    never(
      'features-do-not-import-each-other',
      'A feature can be read, changed and removed alone.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    never(
      'features-know-no-page',
      'Pages are made of features, not the other way round.',
      { path: '^src/features/' },
      { path: '^src/(app\\.tsx|pages|packages)' },
    ),
    never(
      'pages-do-not-import-each-other',
      'What two pages share is a feature or a component; a subpackage never loads another.',
      { path: '^src/((?:pages|packages/[^/]+/pages)/[^/]+)/' },
      { path: '^src/(app\\.tsx|pages|packages)', pathNot: '^src/$1/' },
    ),
    never(
      'pages-leave-rules-to-features',
      'A page composes, it does not compute.',
      { path: '^src/(pages|packages)/' },
      { path: inside('domain', 'types'), dependencyTypesNot: ['type-only'] },
    ),
    never(
      'localcloud-imports-no-room',
      'The local cloud knows the functions only as the real cloud does: as built folders.',
      { path: inside('localcloud') },
      { path: otherRooms('localcloud') },
    ),
    never(
      'scripts-do-not-import-the-app',
      'Scripts and seeds work with rules, functions and the local cloud.',
      { path: inside('scripts', 'seeds') },
      { path: inside('src', 'test') },
    ),
    never('config-imports-no-room', "The build's settings stand on their own.", { path: inside('config') }, { path: otherRooms('config') }),
    never('no-cycles', 'A cycle has no beginning to read from.', {}, { circular: true }),
    never('everything-resolves', 'A rule cannot judge an import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'packages-are-declared',
      'A package that is only there by another one may go at any time.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    never(
      'shipped-code-uses-shipped-packages',
      'What reaches the cloud or the phone is made of dependencies, not of development tools.',
      { path: inside('domain', 'types', 'cloudfunctions', 'src') },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/boundaries/fixtures)/' },
    // Type imports are arrows too.
    tsPreCompilationDeps: true,
    // A package listed twice is judged by each list it stands in.
    combinedDependencies: false,
  },
}
