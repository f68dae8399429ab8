import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isLoopback, settingsFrom } from '../../lib/settings.mjs';
import { damagedDossiers, fileFault } from '../../lib/store/file-faults.mjs';
import { leastFreeBytes } from '../../lib/store/free-space.mjs';
import { makeFolder } from '../../lib/store/make-folder.mjs';
import { migrate } from '../../lib/store/migrate.mjs';
import { openDatabase } from '../../lib/store/open-database.mjs';
import { project } from './project.mjs';
import { reasonOf } from './reason-of.mjs';
import { stop } from './stop.mjs';

/** The settings of this start, once it is certain that a server can run with them; else one sentence and the end. */
export async function checkSettings() {
  const settings = settingsFrom(process.env, project);
  const { host, port, passphrase, hostNames } = settings;
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    stop(
      `PORT is "${process.env.PORT}", which is no port: give a whole number from 1 to 65535, for example PORT=3001 npm start.`,
    );
  if (!isLoopback(host) && passphrase === undefined)
    stop(
      `HOST is ${host}, which other machines can reach: set a passphrase as well, as in PASSPHRASE='…' HOST=${host} npm start, or leave HOST out.`,
    );
  const odd = hostNames.find((name) => !/^(?:\[[\da-f:.]+\]|[a-z\d._-]+)$/.test(name));
  if (odd !== undefined)
    stop(
      `HOST_NAMES has "${odd}", which is no name of a host: give names alone, as in HOST_NAMES=masar.example.org.`,
    );
  if (hostNames.length > 0 && passphrase === undefined)
    stop(
      `HOST_NAMES says that others reach this server by ${hostNames.join(', ')}: set a passphrase as well, as in PASSPHRASE='…', or leave HOST_NAMES out.`,
    );
  if (passphrase !== undefined && passphrase.length < 8)
    stop('PASSPHRASE is shorter than 8 characters: choose a longer one.');
  await checkPort(host, port);
  checkFolder(settings.dataDir);
  await checkDatabase(settings);
  return settings;
}

/**
 * @param {string} host
 * @param {number} port
 */
async function checkPort(host, port) {
  const probe = createServer();
  const problem = await new Promise((resolve) => {
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (problem === undefined) return;
  if (problem.code === 'EADDRINUSE')
    stop(
      `Port ${port} is taken, perhaps by a Masar that is already running: open http://${host}:${port}, or choose another port, as in PORT=${port + 1} npm start.`,
    );
  stop(`The server cannot listen on ${host}:${port} (${problem.code}): choose another HOST or PORT.`);
}

/** @param {string} dataDir */
function checkFolder(dataDir) {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    stop(
      `The data folder ${dataDir} cannot be written (${reasonOf(error)}): make it writable, or choose another, as in DATA_DIR=~/masar npm start.`,
    );
  }
}

/** @param {import('../../lib/settings.mjs').Settings} settings */
async function checkDatabase(settings) {
  const { dataDir, databaseUrl } = settings;
  const wayOut =
    databaseUrl === undefined
      ? `move ${join(dataDir, 'masar.db')} away or restore a backup, or choose another folder, as in DATA_DIR=~/masar npm start`
      : 'start it or mend DATABASE_URL, or leave DATABASE_URL out to use the embedded database';
  try {
    const file = join(dataDir, 'masar.db');
    const fault = databaseUrl === undefined && existsSync(file) ? fileFault(file) : undefined;
    if (fault !== undefined) stop(`The database cannot be used (${fault}): ${wayOut}.`);
    const { db, freeBytes } = openDatabase(settings);
    await migrate(db, join(project, 'data', 'migrations'));
    await db.destroy();
    if (databaseUrl === undefined) for (const slug of damagedDossiers(file)) console.warn(damageNote(slug));
    if (freeBytes !== undefined && (await freeBytes()) < leastFreeBytes)
      console.warn(`There is almost no free space left for ${dataDir}: free some, or nothing can be saved.`);
  } catch (error) {
    const reason = reasonOf(error);
    stop(
      reason.includes('free space')
        ? `The database cannot be used (${reason}, where ${dataDir} lies, and start again).`
        : `The database cannot be used (${reason}): ${wayOut}.`,
    );
  }
}

/** @param {string} slug */
function damageNote(slug) {
  return `The dossier ${slug} is damaged on the disk and cannot be shown; the others can. npm run verify says where it is damaged; a backup mends it.`;
}
