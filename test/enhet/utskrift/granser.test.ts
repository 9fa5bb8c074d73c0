import { expect, it } from 'vitest';
import { medGrans } from '../../../src/utskrift/pdf/granser.ts';

it('gives the answer when it comes in time, and the error when it is an error', async () => {
  expect(await medGrans(Promise.resolve(1), 10_000, 'att svara')).toBe(1);
  await expect(medGrans(Promise.reject(new Error('nej')), 10_000, 'att svara')).rejects.toThrow(
    'nej',
  );
});

it('says in Swedish what took too long', async () => {
  const aldrig = new Promise<never>(() => undefined);
  await expect(medGrans(aldrig, 5, 'att öppna sidan')).rejects.toThrow(
    'Det tog mer än 1 sekund att öppna sidan.',
  );
});

it('lets an error that comes too late be', async () => {
  const sent = new Promise<never>((_, avbryt) => setTimeout(() => avbryt(new Error('sent')), 20));
  await expect(medGrans(sent, 1, 'att svara')).rejects.toThrow(/Det tog/);
  await new Promise((klart) => setTimeout(klart, 40));
});
