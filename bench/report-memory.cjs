// Loaded before the measured program: says at its end how much memory it held at the most, in kilobytes, into the file that BENCH_MEMORY names.
process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
