/** A browser's storage, as much of it as is used. */
export function webblager(): Storage {
  const sparat = new Map<string, string>();
  return {
    getItem: (namn: string) => sparat.get(namn) ?? null,
    setItem: (namn: string, varde: string) => void sparat.set(namn, varde),
    removeItem: (namn: string) => void sparat.delete(namn),
  } as Storage;
}
