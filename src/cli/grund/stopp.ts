/** A reason to stop that its reader can do something about: the message is Swedish and whole. */
export class Stopp extends Error {
  override readonly name = 'Stopp';
}
