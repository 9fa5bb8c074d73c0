/** The smallest drawing in EMF, a format that only Windows shows: a header, a rectangle and an end. */
export function emf(): Buffer {
  const huvud = Buffer.alloc(108);
  const rektangel = Buffer.alloc(24);
  const slut = Buffer.alloc(20);
  const langd = huvud.length + rektangel.length + slut.length;
  const heltal = [1, 108, 0, 0, 100, 60, 0, 0, 2600, 1600, 0x464d4520, 0x10000, langd, 3];
  heltal.forEach((tal, nr) => huvud.writeUInt32LE(tal, nr * 4));
  huvud.writeUInt16LE(1, 56);
  [1024, 768, 320, 240].forEach((tal, nr) => huvud.writeUInt32LE(tal, 72 + nr * 4));
  [43, 24, 10, 10, 70, 40].forEach((tal, nr) => rektangel.writeUInt32LE(tal, nr * 4));
  [14, 20, 0, 16, 20].forEach((tal, nr) => slut.writeUInt32LE(tal, nr * 4));
  return Buffer.concat([huvud, rektangel, slut]);
}
