import type { Kysely } from 'kysely';
import { isUniqueViolation } from './sql-errors.mjs';
import type { Tables } from './tables';

/** The name that a person gave last. */
export async function nameOf(db: Kysely<Tables>, person: string): Promise<string | undefined> {
  return (await newest(db, person))?.name;
}

/** Keeps a name, unless it is the one they have. Who loses a race for the next number looks again. */
export async function keepName(
  db: Kysely<Tables>,
  person: string,
  name: string,
  recordedAt: string,
): Promise<void> {
  for (;;) {
    const before = await newest(db, person);
    if (before?.name === name) return;
    const row = { person, number: (before?.number ?? 0) + 1, name, recorded_at: recordedAt };
    try {
      await db.insertInto('person_name').values(row).execute();
      return;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

function newest(db: Kysely<Tables>, person: string) {
  return db
    .selectFrom('person_name')
    .select(['name', 'number'])
    .where('person', '=', person)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
