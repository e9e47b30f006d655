// How a run of the tests in VS Code ended, as an exit status.

export const PASSED = 0;
/** A test failed, none ran, or the extension or its tests could not be loaded. */
export const FAILED = 1;
export const NOT_STARTED = 2;
/** No end in time, or the browser went away. */
export const LOST = 3;
