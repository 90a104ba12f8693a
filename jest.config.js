export default {
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
  testEnvironment: 'node',
  transform: {},
  // Commands are started for real; a busy machine takes its time.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/plain-reporter.js'],
};
