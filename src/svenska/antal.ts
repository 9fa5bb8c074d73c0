/** A number and its noun in the right number: "1 sak", "2 saker", "0 saker". */
export function antalAv(antal: number, ental: string, flertal: string): string {
  return `${antal} ${antal === 1 ? ental : flertal}`;
}

/** What is announced when a choice has changed: "Visar 3 av 53 dokument." */
export function visarAv(
  visas: number,
  alla: number,
  ett: string,
  flera: string,
  inget: string,
): string {
  const allt = antalAv(alla, ett, flera);
  if (visas === alla) return alla === 1 ? `Visar ${allt}.` : `Visar alla ${allt}.`;
  if (visas === 0) return `${inget} av ${allt} passar. Ta bort något val.`;
  return `Visar ${visas} av ${allt}.`;
}
