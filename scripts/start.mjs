// Plain Node, for it runs on a fresh clone before anything is installed.
import { checkNode } from './lib/check-node.mjs';
import { noOptions } from './lib/no-options.mjs';
import { stop } from './lib/stop.mjs';

noOptions('npm start');

checkNode();
const { ensureInstalled } = await import('./lib/ensure-installed.mjs');
await ensureInstalled();
const { ensureBuilt } = await import('./lib/ensure-built.mjs');
const { checkSettings } = await import('./lib/check-settings.mjs');
const { serve } = await import('./lib/serve.mjs');

const settings = await checkSettings();
await ensureBuilt();
await serve(settings).catch((error) => stop(`The server did not start: ${error.message}`));
