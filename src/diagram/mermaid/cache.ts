/** Finished drawings on disk between builds, one file for each content hash. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FinishedDrawing } from './finish/finish.ts';

export class DrawingCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined for one that is not there or cannot be read. */
  async read(key: string): Promise<FinishedDrawing | undefined> {
    try {
      const drawing: unknown = JSON.parse(await readFile(this.#file(key), 'utf8'));
      return isDrawing(drawing) ? drawing : undefined;
    } catch {
      return undefined;
    }
  }

  /** Two builds may write the same file: each writes its own and renames it in one step. */
  async write(key: string, drawing: FinishedDrawing): Promise<void> {
    const temporary = `${this.#file(key)}.${randomUUID()}`;
    await mkdir(this.#folder, { recursive: true });
    try {
      await writeFile(temporary, JSON.stringify(drawing));
      await rename(temporary, this.#file(key));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  #file(key: string): string {
    return path.join(this.#folder, `${key}.json`);
  }
}

function isDrawing(value: unknown): value is FinishedDrawing {
  const drawing = value as Partial<FinishedDrawing> | null;
  return typeof drawing?.svg === 'string' && typeof drawing.rules === 'object';
}
