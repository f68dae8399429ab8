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
 *   hostNames: readonly string[],
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
    // a name with a port is taken without it: the port is the proxy's affair
    hostNames: (given(environment.HOST_NAMES) ?? '')
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => name.replace(/:\d+$/, '').toLowerCase()),
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

/**
 * What is said at start where others can reach the server; undefined where only this machine can.
 *
 * @param {Settings} settings
 */
export function exposureNote({ host, hostNames }) {
  if (isLoopback(host) && hostNames.length === 0) return undefined;
  const names = hostNames.length > 0 ? hostNames.join(', ') : 'none; name them in HOST_NAMES';
  return `Other machines can reach this server, and it speaks plain HTTP: a proxy with TLS belongs in front of it (docs/proxy has one for Caddy and one for nginx). Names it answers to besides this machine's own addresses: ${names}.`;
}

/** @param {string | undefined} value */
function given(value) {
  const trimmed = value?.trim();
  return trimmed ? trimmed : undefined;
}
