module.exports = require('../jest.base').project('lib')
