import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';

/**
 * SQLite whose transactions take the write lock at once. A deferred one that reads first and writes later fails
 * when another process wrote in between, and trying it again would read anew what it was decided by.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  #config;

  /** @param {import('kysely').SqliteDialectConfig} config */
  constructor(config) {
    super(config);
    this.#config = config;
  }

  /** @override */
  createDriver() {
    return new ImmediateSqliteDriver(this.#config);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  /**
   * @override
   * @param {import('kysely').DatabaseConnection} connection
   */
  async beginTransaction(connection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
