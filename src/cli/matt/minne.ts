/** Loaded into a measured process: tells its parent what it has used, when it ends. */
import { barnensArbete } from './arbete.ts';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const sekunder = (userCPUTime + systemCPUTime) / 1e6 + barnensArbete();
  process.stderr.write(`\nmaxRSS ${maxRSS} cpu ${sekunder.toFixed(2)}\n`);
});
