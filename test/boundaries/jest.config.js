const { project } = require('../jest.base')

module.exports = project('boundaries', { testPathIgnorePatterns: ['/fixtures/'] })
