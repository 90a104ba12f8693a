#!/usr/bin/env node
require('../dist/src/cli/start.cjs').start(__filename);
