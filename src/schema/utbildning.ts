import { z } from 'zod';
import {
  framsida,
  gemensammaReferenser,
  gemensamt,
  id,
  ordning,
  sammanfattning,
  text,
  type Referenser,
} from './delar.ts';
import { fragaSchema } from './fragor.ts';

/** One module of the onboarding path. */
export const utbildningSchema = framsida({
  titel: text.describe('Modulens namn.'),
  ordning: ordning.describe('Plats i vägen. En modul mellan 2 och 3 får 2.5.'),
  minuter: z
    .int()
    .min(1)
    .max(120)
    .describe('Ungefärlig tid för text, övning och frågor. Bäst är 5–12 minuter.'),
  sammanfattning,
  gren: text
    .optional()
    .describe(
      'Vem modulen är för, när den bara är för några: ”ledamot i nämnd”. Sådana moduler står sist, under ”Din roll som …”.',
    ),
  for: z.array(id).default([]).describe('Roller (id) som modulen är för, när den har en gren.'),
  mal: z.array(text).default([]).describe('Efter modulen kan du …'),
  kapitel: z.array(id).default([]).describe('Kapitel (id) som modulen bygger på.'),
  handelser: z
    .array(id)
    .default([])
    .describe('Händelser (id) i årshjulet som modulen förbereder läsaren för.'),
  scenarier: z
    .array(id)
    .default([])
    .describe('Scenarier (id) att öva på efter modulen, ensam eller i grupp.'),
  samtal: z
    .array(text)
    .default([])
    .describe('Frågor att samtala om, för den som leder en grupp. De har inga facit.'),
  fragor: z.array(fragaSchema).default([]).describe('Frågor att pröva sig på efter modulen.'),
  ...gemensamt,
});

export const utbildningReferenser: Referenser = {
  ...gemensammaReferenser,
  'for[]': 'roller',
  'kapitel[]': 'kapitel',
  'handelser[]': 'arshjul',
  'scenarier[]': 'scenarier',
};

export type UtbildningData = z.infer<typeof utbildningSchema>;
