import { runOrStop } from '../../scripts/lib/run-or-stop.mjs';
import { digestOf, isStamped, putStamp } from '../../scripts/lib/stamp.mjs';

const stampFile = 'bench/node_modules/.masar-installed';

/** Installs what is measured beside Masar, unless that was done already. */
export async function ensurePeersInstalled() {
  const digest = digestOf(['bench/package-lock.json', '.npmrc']);
  if (isStamped(stampFile, digest)) return;
  await runOrStop(
    'npm',
    ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'],
    'What Masar is measured beside could not be installed. Check the network and run the command again.',
  );
  putStamp(stampFile, digest);
}
