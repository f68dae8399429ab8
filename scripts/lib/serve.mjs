import { createRequire } from 'node:module';
import { nextCommand } from './ensure-built.mjs';
import { project } from './project.mjs';

/**
 * Serves until it is told to stop, and says where once it answers. In this very process: whoever ends it, however
 * roughly, ends the server and leaves none behind on the port.
 *
 * @param {import('../../lib/settings.mjs').Settings} settings
 */
export async function serve({ host, port, dataDir }) {
  Object.assign(process.env, {
    HOST: host,
    PORT: String(port),
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  process.chdir(project);
  process.argv = [process.execPath, nextCommand(), 'start', '--hostname', host, '--port', String(port)];
  createRequire(import.meta.url)(nextCommand());

  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  await answering(`${address}/api/health`);
  console.log(`Masar is running at ${address}`);
  console.log('Stop it with Ctrl+C.');
}

// Any answer will do: with a passphrase the door itself says no, and that is an answer too.
/** @param {string} url */
async function answering(url) {
  for (let tries = 0; tries < 300; tries++) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer within half a minute');
}
