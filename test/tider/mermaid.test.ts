/** What it costs to draw a diagram. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { CHILD_FLAGS } from '../../src/diagram/mermaid/process/client.ts';

interface Report {
  milliseconds: Record<string, number[]>;
  megabytes: number;
}

let report: Report;
beforeAll(async () => {
  const script = path.join(import.meta.dirname, 'mat-motor.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...CHILD_FLAGS, script, '8']);
  report = JSON.parse(stdout) as Report;
});

test('at most 300 MB', () => expect(report.megabytes).toBeLessThanOrEqual(300));

test('a flowchart takes at most 100 ms', () => {
  const flowcharts = Object.entries(report.milliseconds).filter(([name]) => /^0[1-6]/.test(name));
  const median = medianOf(flowcharts.map(([, list]) => medianOf(list)));
  expect(flowcharts).toHaveLength(6);
  expect(median).toBeLessThanOrEqual(100);
});

function medianOf(list: number[]): number {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? Infinity;
}
