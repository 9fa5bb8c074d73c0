import { z } from 'zod';
import { text } from './delar.ts';

/** The words of the pages about what was said of the system. Each may be left out. */
export const utvarderingsord = z.strictObject({
  namn: text
    .default('Utvärdering och åtgärder')
    .describe('Listans rubrik, till exempel ”Remissen och vad den ledde till”.'),
  ingress: text
    .default('Vad som sades, vad som ändrades och vad som återstår.')
    .describe('En mening under rubriken.'),
  fraga: text
    .default('Vad blev det av utvärderingen?')
    .describe('Frågan som listan svarar på, till exempel ”Vad blev det av remissen?”.'),
  slag: text.default('Utvärdering och åtgärd').describe('Vad en sida i listan är, i ental.'),
  sagt: text.default('Det som sades').describe('Etikett för fältet kritik.'),
  andring: text.default('Det som gjordes').describe('Etikett för fältet ändring.'),
});
