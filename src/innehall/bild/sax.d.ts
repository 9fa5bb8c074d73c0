declare module 'sax' {
  /** A name with its namespace, as given when `xmlns` is set. */
  interface Namn {
    local: string;
    uri: string;
  }
  interface Attribut extends Namn {
    name: string;
    value: string;
  }
  interface Tagg extends Namn {
    name: string;
    attributes: Record<string, Attribut>;
  }
  export interface Lasare {
    onopentag: (tagg: Tagg) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: (text: string) => void;
    onprocessinginstruction: (instruktion: { name: string; body: string }) => void;
    onclosetag: (namn: string) => void;
    onerror: (fel: Error) => void;
    /** Where the last < stands, from 1. */
    startTagPosition: number;
    write(text: string): Lasare;
    close(): Lasare;
  }
  const sax: { parser(strikt: boolean, val: { xmlns: boolean; strictEntities: boolean }): Lasare };
  export default sax;
}
