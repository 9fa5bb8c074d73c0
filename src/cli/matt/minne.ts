/** Loaded into a measured process: tells its parent the peak memory (kB) when it ends. */
process.on('exit', () => {
  process.stderr.write(`\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
