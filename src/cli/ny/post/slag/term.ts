import { textfraga } from '../fragor.ts';
import type { Postslag } from '../postslag.ts';

export const NY_TERM: Postslag = {
  ord: 'term',
  samling: 'ordlista',
  namn: 'Ordet, i den form det slås upp',
  exempel: 'nyckeltal',
  om: 'ett ord i ordlistan',
  fragor: () => [textfraga('betydelse', 'Vad ordet betyder, i en enkel mening')],
  varden: ({ betydelse }) => ({ betydelse }),
};
