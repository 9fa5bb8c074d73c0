import { expect, it } from 'vitest';
import { medGrans } from '../../../src/utskrift/pdf/granser.ts';

it('ger svaret när det kommer i tid, och felet när det är ett fel', async () => {
  expect(await medGrans(Promise.resolve(1), 10_000, 'att svara')).toBe(1);
  await expect(medGrans(Promise.reject(new Error('nej')), 10_000, 'att svara')).rejects.toThrow(
    'nej',
  );
});

it('säger på svenska vad som tog för lång tid', async () => {
  const aldrig = new Promise<never>(() => undefined);
  await expect(medGrans(aldrig, 5, 'att öppna sidan')).rejects.toThrow(
    'Det tog mer än 1 sekund att öppna sidan.',
  );
});

it('låter ett fel som kommer för sent vara', async () => {
  const sent = new Promise<never>((_, avbryt) => setTimeout(() => avbryt(new Error('sent')), 20));
  await expect(medGrans(sent, 1, 'att svara')).rejects.toThrow(/Det tog/);
  await new Promise((klart) => setTimeout(klart, 40));
});
