// In place of @vscode/spdlog, a compiled module through which VS Code writes its logs and the extensions' output channels:
// without it they stay empty. Appends at once and never rotates, which is enough for a test run.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
    constructor(_kind, name, file) {
        this.name = name;
        this.file = file;
        this.level = LEVELS.indexOf('info');
        this.formatted = false;
    }
    write(level, message) {
        if (level < this.level) return;
        const line = this.formatted ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
        try {
            fs.appendFileSync(this.file, line);
        } catch {
            // The run is over and its folder removed.
        }
    }
    trace(message) {
        this.write(0, message);
    }
    debug(message) {
        this.write(1, message);
    }
    info(message) {
        this.write(2, message);
    }
    warn(message) {
        this.write(3, message);
    }
    error(message) {
        this.write(4, message);
    }
    critical(message) {
        this.write(5, message);
    }
    getLevel() {
        return this.level;
    }
    setLevel(level) {
        this.level = level;
    }
    setPattern() {
        this.formatted = false;
    }
    /** From now on the caller formats its messages, line ends included. */
    clearFormatters() {
        this.formatted = true;
    }
    flush() {}
    drop() {}
}

async function createLogger(name, file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    return new Logger('rotating', name, file);
}

// Name by name, so that an import() of this CommonJS file sees them.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
