// Loaded before the measured program: says at its end, into the file that BENCH_COST names, how much memory it held at the most, in kilobytes, and how much time it took
// of all processors, in microseconds.
process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeFileSync(process.env.BENCH_COST, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
