// In place of @vscode/native-watchdog, a compiled module that ends the extension host once its parent is gone.
// VS Code looks for its parent from JavaScript as well, every second, so nothing is lost.
exports.start = () => {};
exports.exit = status => process.exit(status || 0);
