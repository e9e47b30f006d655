// What is tried of each command from the installed package: what is typed, how it ends, and what it says or writes. Later trials read what earlier ones wrote.

/** What lies on the desk: each file, and where in the project it is copied from. */
export const DESK = {
    'before/programme.balcony': 'test/fixtures/samples/theory-school.balcony',
    'before/shared.balcony': 'test/fixtures/samples/northbridge.balcony',
    'now/programme.balcony': 'test/fixtures/samples/across-the-system.balcony',
    'now/shared.balcony': 'test/fixtures/samples/northbridge.balcony',
    'runs/programme.balcony': 'examples/renewing-the-service.balcony',
};

/** What is written there besides. */
export const NOTES = {
    'strict.json': '{ "rules": { "no-coaching": "error" } }\n',
    'sheet.csv': 'Title,Kind,Days\nA start,theory-module,2\n',
    'short.balcony': 'programme Short "Short" {\nlasts 2-3 months\n}\n',
};

const ASSISTANT_SESSION = `${JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'trial', version: '1' } },
})}\n`;

const PLAN = 'now/programme.balcony';

/**
 * A trial: `says` is looked for in the file `out`, where one is named, else in standard output. Standard error is empty but for what is chatty. What is tried `onBoth`,
 * each command once and every sort of file that is written, comes first and needs no other; the rest is tried on the project's Node alone, for it is the same code.
 */
export const TRIALS = [
    { onBoth: true, args: ['--version'], says: /^\d+\.\d+\.\d+\n$/ },

    { args: ['check', 'now'], says: /2 files, 1 programme: / },
    { args: ['check', '-'], input: 'programme P "P" {\n}\n', says: /1 file, 1 programme: / },
    { args: ['check', '--format', 'text', '--fail-on', 'error', 'before'], says: /\(no-coaching: the study says so\)/ },
    { args: ['check', '--format', 'github', '--fail-on', 'warning', 'before'], exit: 1, says: /^::warning / },
    {
        onBoth: true,
        args: ['check', '--format', 'sarif', '--out', 'check.sarif', 'before'],
        out: 'check.sarif',
        says: /"version": "2\.1\.0"/,
    },
    { args: ['check', '--format', 'junit', '--fail-on', 'information', 'before'], exit: 1, says: /^<\?xml[\s\S]*<testsuites/ },
    { args: ['check', '--format', 'json', '--fail-on', 'hint', 'before'], exit: 1, says: /"rule": "no-coaching"/ },
    { onBoth: true, args: ['check', '--threads', '2', '--no-cache', 'now', 'before'], exit: 1, says: / [0-9]+ warnings, / },
    { args: ['check', '--format', 'markdown', '--no-cache', 'before'], says: /^- \*\*Warning\*\*, line 6: /m },
    { args: ['check', '--format', 'unix', 'before'], says: /^before\/\S+:\d+:\d+: warning: .* \[no-coaching\]$/m },
    { args: ['check', '--max-warnings', '9', 'before'], exit: 1, says: / 10 warnings, /, isChatty: true },
    { args: ['check', '--config', 'strict.json', 'before'], exit: 1, says: /1 error, 9 warnings, / },
    { args: ['check', '--config', 'strict.json', '--fail-on', 'never', 'before'], says: /1 error, 9 warnings, / },
    { args: ['check', '--write-baseline', 'before'], out: 'balcony-baseline.json', says: /"no-coaching"/, isChatty: true },
    { args: ['check', '--baseline', '--fail-on', 'hint', 'before'], says: /1 programme: 30 known from before\.\n$/ },
    { args: ['check', '--write-baseline', 'now', 'before'], exit: 2, says: /^$/, isChatty: true },
    {
        args: ['check', '--write-baseline', '--baseline=other.json', '--force', 'now'],
        out: 'other.json',
        says: /"unused-declaration"/,
        isChatty: true,
    },
    { args: ['check', '--no-baseline', 'before'], says: / 10 warnings, / },
    { args: ['check', '--diff', 'short.balcony'], exit: 1, says: /^-lasts 2-3 months\n\+lasts 2 to 3 months$/m },
    { args: ['check', '--fix', 'short.balcony'], out: 'short.balcony', says: /lasts 2 to 3 months/, isChatty: true },

    { args: ['coverage', '--format', 'text', 'now'], says: /^Participant time: 331\.5 hours\./m },
    { args: ['coverage', '--format', 'json', '--config', 'strict.json', 'now'], says: /"least": 331\.5/ },
    { args: ['coverage', '--format', 'csv', '--by', 'programmes', 'before', 'now'], says: /^framework,dimension,.*AcrossTheSystem/ },
    { onBoth: true, args: ['coverage', '--format', 'html', '--out', 'map.html', 'now'], out: 'map.html', says: /^<!doctype html>/ },
    { args: ['coverage', '--format', 'svg', '--by', 'activities', 'now'], says: /^<\?xml[^>]*>\n<svg / },
    { args: ['coverage', '--format', 'markdown', '--by', 'phases', 'now'], says: /^## What it covers$/m },

    {
        onBoth: true,
        args: ['handbook', '--format', 'html,docx,pdf,markdown', '--for', 'participant', '--out', 'site', 'before'],
        out: 'site/TheorySchool.pdf',
        says: /^%PDF-/,
    },
    {
        args: ['handbook', '--for', 'line-manager', '--out', 'site', 'now'],
        out: 'site/AcrossTheSystem-line-manager.html',
        says: /<!doctype/,
    },
    {
        args: ['handbook', '--for', 'sponsor', '--config', 'strict.json', '--out', 'site', 'now'],
        out: 'site/AcrossTheSystem-sponsor.html',
        says: /<!doctype/,
    },
    {
        args: ['handbook', '--for', 'facilitator', '--force', '--out', 'site', 'now'],
        out: 'site/AcrossTheSystem-facilitator.html',
        says: /<!doctype/,
    },
    {
        args: ['handbook', '--format', 'docx', '--reference', 'site/TheorySchool.docx', '--run', 'Second', '--out', 'site', 'runs'],
        out: 'site/RenewingTheService.docx',
        says: /^PK/,
    },

    { args: ['review', '--format', 'html', '--out', 'review.html', 'now'], out: 'review.html', says: /^<!doctype html>/ },
    { onBoth: true, args: ['review', '--format', 'docx', '--out', 'review.docx', 'before'], out: 'review.docx', says: /^PK/ },
    {
        args: ['review', '--format', 'markdown', '--since', 'before/programme.balcony', PLAN],
        says: /What changed since before\/programme\.balcony$/m,
    },
    {
        args: ['review', '--force', '--config', 'strict.json', '--out', 'reviews', 'before', 'now'],
        out: 'reviews/TheorySchool.html',
        says: /^<!doctype html>/,
    },

    { args: ['diff', '--format', 'text', 'before', 'now'], says: /^ {2}Removed +Activity “Complex adaptive systems”$/m },
    { args: ['diff', '--format', 'json', '--config', 'strict.json', 'before', 'now'], says: /^ {2}"before": "before",$/m },
    {
        onBoth: true,
        args: ['diff', '--format', 'html', '--out', 'changes.html', 'before', 'now'],
        out: 'changes.html',
        says: /^<!doctype html>/,
    },
    { args: ['diff', '--format', 'markdown', 'before', 'now'], says: /^## What changed$/m },

    { args: ['export', '--format', 'json', '--config', 'strict.json', 'now'], says: /"AcrossTheSystem"/ },
    { args: ['export', '--format', 'csv', '--out', 'plan.csv', PLAN], out: 'plan.csv', says: /^.?.?.?Part,Phase,/ },
    { onBoth: true, args: ['export', '--format', 'xlsx', '--out', 'plan.xlsx', PLAN], out: 'plan.xlsx', says: /^PK/ },
    {
        args: ['export', '--format', 'ics', '--run', 'Second', '--time-zone', 'Europe/London', 'runs'],
        says: /^X-WR-TIMEZONE:Europe\/London\r$/m,
        isChatty: true,
    },
    { args: ['export', '--format', 'jsonld', 'now'], says: /"@context": "https:\/\/schema\.org/ },
    {
        args: ['export', '--format', 'case', '--framework', 'SystemsLeadership', '--out', 'framework.json', 'now'],
        out: 'framework.json',
        says: /"caseVersion": "1\.1"/,
    },
    { args: ['export', '--format', 'moodle', 'now'], says: /^"?Parent ID/ },

    {
        onBoth: true,
        args: ['import', 'plan.xlsx', '--out', 'again.balcony'],
        out: 'again.balcony',
        says: /programme AcrossTheSystem /,
        isChatty: true,
    },
    { args: ['import', 'plan.xlsx', '--sheet', 'Plan'], says: /^programme AcrossTheSystem /m, isChatty: true },
    {
        args: ['import', 'sheet.csv', '--title', 'From a sheet', '--save-mapping', 'columns.json', '--out', 'sheet.balcony'],
        out: 'columns.json',
        says: /"Days": "takes"/,
        isChatty: true,
    },
    {
        args: ['import', 'sheet.csv', '--mapping', 'columns.json', '--force', '--out', 'sheet.balcony'],
        out: 'sheet.balcony',
        says: /takes 2 days/,
        isChatty: true,
    },
    { args: ['import', 'framework.json'], says: /^framework SystemsLeadership /m, isChatty: true },

    { args: ['new', '--list'], says: /^learning-sets$/m },
    {
        onBoth: true,
        args: ['new', 'fresh', '--workspace', '--template', 'learning-sets', '--name', 'A title'],
        out: 'fresh/a-title.balcony',
        says: /"A title"/,
        isChatty: true,
    },
    {
        args: ['new', 'fresh', '--force', '--workspace', '--template', 'learning-sets', '--name', 'A title'],
        out: 'fresh/balcony.config.json',
        says: /"daysAWeek": 5/,
        isChatty: true,
    },

    { args: ['format', '--check', 'now'], says: /^$/ },
    { args: ['format', 'short.balcony'], out: 'short.balcony', says: /^programme Short "Short" \{$/m, isChatty: true },
    { onBoth: true, args: ['format', '-'], input: 'programme   P "P" {\n}\n', says: /^programme P "P" \{/ },

    { args: ['rules', '--format', 'text'], says: /no-coaching/ },
    {
        onBoth: true,
        args: ['rules', '--format', 'json', '--config', 'strict.json', '--out', 'rules.json'],
        out: 'rules.json',
        says: /"no-coaching"/,
    },
    { onBoth: true, args: ['explain', 'no-coaching', '--config', 'strict.json'], says: /Where it keeps silent/ },

    { onBoth: true, args: ['mcp', 'now'], input: ASSISTANT_SESSION, says: /"serverInfo":\{"name":"balcony"/i },
    { onBoth: true, args: ['completion', 'bash'], says: /complete -F _balcony balcony/ },
    { args: ['completion', 'zsh'], says: /compdef _balcony balcony/ },
    { args: ['completion', 'fish'], says: /complete -c balcony/ },
    { onBoth: true, args: ['help', 'check'], says: /^Usage: balcony check/ },
];

/** Options that no trial can show: they run until they are ended, and are tried on their own. */
export const TRIED_APART = ['check --watch', 'server --stdio'];
