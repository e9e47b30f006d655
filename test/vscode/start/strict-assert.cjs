// node:assert/strict, for a browser: npm's stand-in for Node's module.
module.exports = require('npm-assert').strict;
