const { project } = require('../jest.base')

module.exports = project('scripts')
