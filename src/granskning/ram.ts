/** What the checks of a single file need to know of handbok.yaml. */
export interface Ram {
  lixTak: number;
  lixTakPopular: number;
}
