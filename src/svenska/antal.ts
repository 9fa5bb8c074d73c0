/** A number and its noun in the right number: "1 sak", "2 saker", "0 saker". */
export function antalAv(antal: number, ental: string, flertal: string): string {
  return `${antal} ${antal === 1 ? ental : flertal}`;
}
