/** Where each line of a text begins. */
export function radstarter(text: string): number[] {
  const starter = [0];
  for (let vid = text.indexOf('\n'); vid >= 0; vid = text.indexOf('\n', vid + 1))
    starter.push(vid + 1);
  return starter;
}
