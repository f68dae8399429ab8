// The production build, unless the one at hand was made from these very sources.
import { ensureBuilt } from './lib/ensure-built.mjs';

await ensureBuilt();
