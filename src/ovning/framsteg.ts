/** Progress of the training: its shape, its text, what changes it. Plain TypeScript, for Node and browser. */
export * from './framsteg/andra.ts';
export * from './framsteg/forena.ts';
export * from './framsteg/text.ts';
export * from './framsteg/typ.ts';
