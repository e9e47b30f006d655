// The workbench's own log lines arrive in the same stream as the tests' output. These are known and say nothing of the tests.
const STARTS = [
    '[AccountPolicyGate',
    '[AgentHost',
    '[Chat',
    '[RemoteAgentHost',
    '[Service Worker',
    '[reconnection-grace',
    'ChatSessionStore',
    'CodeExpectedError',
    'Creating a socket',
    'Creation of workbench contribution',
    'ENOPRO: No file system provider',
    'Failed to resolve files at location',
    'Failed to get installed servers',
    'Found additional builtin',
    'Ignoring fetching additional',
    'Ignoring the error while validating workspace folder',
    'Invalid tool contribution', // VS Code 1.91 wants tools in the shape of a proposal of its day, and does without these
    'Loading development extension',
    'No search provider registered',
    'Resolved connection token',
    'Resolving connection token',
    'Timed out waiting for authentication provider',
    'Updating additional builtin',
    'vscode-test-web-support',
];
const PATTERNS = [/^Canceled(:|$)/, /^Request to '.*package\.nls\.json'/, /^Unable to read file '.*\.vscode/];

/** True for a line that is the workbench's own and tells nothing of the tests. */
export const isChatter = line => STARTS.some(start => line.startsWith(start)) || PATTERNS.some(pattern => pattern.test(line));
