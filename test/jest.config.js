const { existsSync, readdirSync } = require('node:fs')
const path = require('node:path')

/** Every folder here that has a `jest.config.js` is a project. */
module.exports = {
  rootDir: __dirname,
  projects: readdirSync(__dirname)
    .map((name) => path.join(__dirname, name))
    .filter((folder) => existsSync(path.join(folder, 'jest.config.js'))),
}
