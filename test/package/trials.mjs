// What is tried of each command from the installed package: what is typed, how it ends, and what it says or writes. The desk holds two versions of a programme.

/** The folders of the desk, with the sample that each holds. */
export const VERSIONS = { before: { programme: 'theory-school.balcony' }, now: { programme: 'across-the-system.balcony' } };

const ASSISTANT_SESSION = `${JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'trial', version: '1' } },
})}\n`;

/** A trial: `says` is looked for in the file `out`, where one is named, else in standard output. Standard error is empty but for what is chatty. */
export const TRIALS = [
    { args: ['check', 'now'], says: /2 files, 1 programme: / },
    { args: ['check', '--fail-on', 'warning', '--format', 'github', 'before'], exit: 1, says: /^::warning / },
    { args: ['check', '-'], input: 'programme P "P" {\n}\n', says: /1 file, 1 programme: / },
    { args: ['check', '--format', 'sarif', '--out', 'check.sarif', 'before'], out: 'check.sarif', says: /"version": "2\.1\.0"/ },
    { args: ['check', '--format', 'junit', 'before'], says: /^<\?xml[\s\S]*<testsuites/ },
    { args: ['coverage', '--format', 'html', '--out', 'map.html', 'now'], out: 'map.html', says: /^<!doctype html>/ },
    { args: ['handbook', '--format', 'html,docx,pdf', '--out', 'site', 'now'], out: 'site/AcrossTheSystem.pdf', says: /^%PDF-/ },
    { args: ['review', '--out', 'review.html', 'now'], out: 'review.html', says: /^<!doctype html>/ },
    { args: ['diff', 'before', 'now'], says: /programme/ },
    { args: ['export', '--format', 'csv', '--out', 'plan.csv', 'now/programme.balcony'], out: 'plan.csv', says: /^.?.?.?Part,Phase,/ },
    { args: ['export', '--format', 'xlsx', '--out', 'plan.xlsx', 'now/programme.balcony'], out: 'plan.xlsx', says: /^PK/ },
    { args: ['import', 'plan.xlsx', '--out', 'again.balcony'], out: 'again.balcony', says: /programme AcrossTheSystem /, isChatty: true },
    {
        args: ['new', 'fresh', '--template', 'learning-sets', '--name', 'A title'],
        out: 'fresh/a-title.balcony',
        says: /"A title"/,
        isChatty: true,
    },
    { args: ['format', '--check', 'now'], says: /^$/ },
    { args: ['rules'], says: /no-coaching/ },
    { args: ['explain', 'no-coaching'], says: /Where it keeps silent/ },
    { args: ['mcp', 'now'], input: ASSISTANT_SESSION, says: /"serverInfo":\{"name":"balcony"/i },
    { args: ['completion', 'bash'], says: /complete -F _balcony balcony/ },
    { args: ['help', 'check'], says: /^Usage: balcony check/ },
];
