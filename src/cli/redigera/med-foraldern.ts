/** Loaded into the process that serves the pages: it ends when the one that started it does, however that ended. */
process.on('disconnect', () => process.exit());

export {};
