import type { Kysely } from 'kysely';
import { isDamage, isUniqueViolation } from './sql-errors.mjs';
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
      // in a transaction, for it is the beginning of one that waits for a lock
      await db
        .transaction()
        .execute((transaction) => transaction.insertInto('person_name').values(row).execute());
      return;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

type Named = Readonly<{ number: number; name?: string }>;

// A name that is damaged on the disk is none: whoever has it is asked again, and every page that shows it still opens.
async function newest(db: Kysely<Tables>, person: string): Promise<Named | undefined> {
  const last = db
    .selectFrom('person_name')
    .select('number')
    .where('person', '=', person)
    .orderBy('number', 'desc')
    .limit(1);
  try {
    return await last.select('name').executeTakeFirst();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return last.executeTakeFirst();
  }
}
