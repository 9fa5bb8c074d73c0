/** Changes thirty files of a handbook together, again and again, until it is killed. Run by test/stod/dodad.ts. */
import { lasForAndring, skrivAllt } from '../../src/cli/skrivning/index.ts';

const [rot = '', vem = ''] = process.argv.slice(2);
process.stdout.write('redo\n');
for (let varv = 1; ; varv++) {
  const andringar = Array.from({ length: 30 }, (_, nr) => {
    const fil = `roller/r${nr}.mdx`;
    return { fil, innehall: `${vem} ${varv}\n`, sett: lasForAndring(rot, fil)?.sett };
  });
  // Another may have been there in between: then this one reads anew.
  await skrivAllt(rot, andringar).catch((fel: Error) => {
    if (!/sedan den lästes|finns redan/.test(fel.message)) throw fel;
  });
}
