import { z } from 'zod';
import { text } from './delar.ts';
import { AA_TEXT, arFarg, lagstaKontrast } from './farg.ts';

/** A colour that can be read in its mode; others are refused with the contrast they have. */
function accent(lage: 'ljus' | 'mork') {
  return text
    .refine(arFarg, 'Skriv färgen som # och sex siffror eller bokstäver a–f, till exempel #b3182d.')
    .superRefine((farg, kontext) => {
      if (!arFarg(farg) || lagstaKontrast(farg, lage) >= AA_TEXT) return;
      kontext.addIssue({ code: 'custom', message: forSvag(farg, lage) });
    });
}

/** The message for a colour that cannot be read: how far it falls short, and what to do. */
function forSvag(farg: string, lage: 'ljus' | 'mork'): string {
  const tal = (Math.floor(lagstaKontrast(farg, lage) * 100) / 100).toFixed(2).replace('.', ',');
  return lage === 'ljus'
    ? `Färgen ${farg} syns för dåligt mot ljus bakgrund: kontrasten är ${tal}, men ska vara minst 4,5. Välj en mörkare färg.`
    : `Färgen ${farg} syns för dåligt mot mörk bakgrund: kontrasten är ${tal}, men ska vara minst 4,5. Välj en ljusare färg.`;
}

/** What a handbook looks like: its colour and its mark. */
export const temaSchema = z
  .strictObject({
    accent: accent('ljus').optional().describe('Accentfärg i ljust läge, som #rrggbb.'),
    accentMork: accent('mork').optional().describe('Accentfärg i mörkt läge, som #rrggbb.'),
    marke: z
      .string()
      .regex(/^[\p{Lu}\p{N}]{1,2}$/u, 'Märket är en eller två stora bokstäver.')
      .optional()
      .describe('En eller två bokstäver i sidhuvudets märke. Utelämnas: en röd tråd.'),
    markeBana: z
      .string()
      .regex(/^[Mm][\d\s.,a-zA-Z-]*$/, 'Banan är ett d-värde ur en svg och börjar med M.')
      .optional()
      .describe('Märket som linje i stället för bokstäver: en svg-bana (d) i en ruta på 28 × 28.'),
  })
  .refine(
    (tema) => (tema.accent === undefined) === (tema.accentMork === undefined),
    'Ange både accent och accentMörk: en färg för ljust läge och en för mörkt.',
  );

export type Tema = z.infer<typeof temaSchema>;
