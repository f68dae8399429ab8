// The production build, unless the one at hand was made from these very sources.
import { ensureBuilt } from './lib/ensure-built.mjs';
import { noOptions } from './lib/no-options.mjs';

noOptions('node scripts/build.mjs');

await ensureBuilt();
