// One way of imports: language <- publish <- cli; language <- server (which may use publish); client imports only the protocol's types.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
    forbidden: [
        {
            name: 'language-knows-nobody',
            comment: 'What a programme is knows no editor, no file system, no process, and nothing that is built on it.',
            severity: 'error',
            from: { path: '^language/' },
            to: { path: '^(publish|server|client|cli|test|bench)/|^vscode$|langium/(lib/)?(lsp|node|grammar)' },
        },
        {
            name: 'pure-rooms-without-node',
            comment: 'language/ and publish/ run in a browser as they do in Node.',
            severity: 'error',
            from: { path: '^(language|publish)/' },
            to: { dependencyTypes: ['core'] },
        },
        {
            name: 'publish-on-language-only',
            severity: 'error',
            from: { path: '^publish/' },
            to: { path: '^(server|client|cli|test|bench)/|^vscode$' },
        },
        {
            name: 'server-without-client',
            severity: 'error',
            from: { path: '^server/' },
            to: { path: '^(client|cli|test|bench)/|^vscode$' },
        },
        { name: 'cli-without-editor', severity: 'error', from: { path: '^cli/' }, to: { path: '^(client|server|test|bench)/|^vscode$' } },
        {
            name: 'client-by-protocol-only',
            comment: 'The extension talks to the server by the protocol; it shares its types and nothing else.',
            severity: 'error',
            from: { path: '^client/' },
            to: { path: '^(language|publish|cli|server|test|bench)/', pathNot: '^server/protocol\\.ts$' },
        },
        { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
        {
            name: 'no-circles-of-types',
            comment: 'Only the services and the server know the types of their parts, which know theirs.',
            severity: 'error',
            from: { pathNot: '^server/|^language/(services|references/(known-names|misspelt-statements)|model/design/read-design)[.]ts$' },
            to: { circular: true },
        },
        { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['[.]d[.]ts$', '(^|/)main[^/]*[.]ts$'] }, to: {} },
        // vscode is the editor; sarif is types alone.
        { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(vscode|sarif)$' } },
    ],
    options: {
        doNotFollow: { path: 'node_modules' },
        exclude: { path: 'language/generated/grammar|test/vscode/host/node_modules' },
        tsPreCompilationDeps: 'specify',
        tsConfig: { fileName: 'tsconfig.json' },
        enhancedResolveOptions: {
            exportsFields: ['exports'],
            conditionNames: ['import', 'types', 'default'],
            extensions: ['.ts', '.js', '.json'],
        },
    },
};
