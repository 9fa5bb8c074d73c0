/** What the process that draws and the one that asks say to each other. */
import type { Fault } from '../diagramfel.ts';
import type { FinishedDrawing } from '../finish/finish.ts';

export interface DrawRequest {
  readonly number: number;
  readonly source: string;
}

export type Answer =
  | { readonly number: number; readonly drawing: FinishedDrawing }
  | { readonly number: number; readonly fault: Fault };
