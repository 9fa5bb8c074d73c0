declare module 'js-yaml' {
  export const CORE_SCHEMA: unknown;
  export function load(text: string, val: { schema: unknown }): unknown;
}
