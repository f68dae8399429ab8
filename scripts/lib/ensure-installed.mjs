import { runOrStop } from './run-or-stop.mjs';
import { digestOf, isStamped, putStamp } from './stamp.mjs';

const stampFile = 'node_modules/.masar-installed';

/** Installs what the lock file names, unless that was done already. */
export async function ensureInstalled() {
  const digest = digestOf(['package-lock.json', '.npmrc']);
  if (isStamped(stampFile, digest)) return;
  console.log('Installing what the lock file names …');
  await runOrStop(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund'],
    'The installation failed. Check the network and run the command again.',
  );
  putStamp(stampFile, digest);
}
