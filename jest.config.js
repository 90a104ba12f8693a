export default {
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
  testEnvironment: 'node',
  transform: {},
  reporters: ['default', '<rootDir>/test/plain-reporter.js'],
};
