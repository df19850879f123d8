module.exports = require('../jest.base').project('weapp', {
  testEnvironment: '<rootDir>/test/weapp/support/environment.js',
  testTimeout: 30_000,
})
