// node:assert/strict for a browser, from npm's stand-in for Node's module (the slash keeps Node's own from being meant).
module.exports = require('assert/').strict;
