/** User settings under which a workbench keeps to the tests: no AI panels, no prompts, nothing that acts by itself. */
export const QUIET_SETTINGS = {
    'chat.disableAIFeatures': true,
    'editor.cursorBlinking': 'solid',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off', // as on a desktop; a workbench in a browser saves after a second
    'git.enabled': false,
    'security.workspace.trust.startupPrompt': 'never',
    'telemetry.telemetryLevel': 'off',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
};
