import { readyStore } from './ready-store';

/** The database is opened, migrated and seeded, or the server gives up: it never answers half ready. */
export async function startUp(): Promise<void> {
  try {
    await readyStore();
  } catch (error) {
    console.error(`Masar cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
