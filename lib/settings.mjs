import { isAbsolute, join } from 'node:path';

/**
 * Where the server listens and keeps its data, from the environment. Plain JavaScript, because the start script
 * needs it before anything is built.
 *
 * @typedef {Readonly<{
 *   host: string,
 *   port: number,
 *   dataDir: string,
 *   databaseUrl: string | undefined,
 *   passphrase: string | undefined,
 *   production: boolean,
 * }>} Settings
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} projectRoot
 * @returns {Settings}
 */
export function settingsFrom(environment, projectRoot) {
  const dataDir = given(environment.DATA_DIR) ?? join('data', 'local');
  return {
    host: given(environment.HOST) ?? '127.0.0.1',
    port: Number(given(environment.PORT) ?? '3000'),
    dataDir: isAbsolute(dataDir) ? dataDir : join(/* turbopackIgnore: true */ projectRoot, dataDir),
    databaseUrl: given(environment.DATABASE_URL),
    passphrase: given(environment.PASSPHRASE),
    production: environment.NODE_ENV === 'production',
  };
}

/**
 * Whether only this machine can reach an address; every other host asks for a passphrase.
 *
 * @param {string} host
 */
export function isLoopback(host) {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

/** @param {string | undefined} value */
function given(value) {
  const trimmed = value?.trim();
  return trimmed ? trimmed : undefined;
}
