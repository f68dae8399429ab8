// Usage: npm run verify   (the server may go on running; ends with 1 if anything was altered)
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { noOptions } from './lib/no-options.mjs';
import { withDatabase } from './lib/with-database.mjs';

noOptions('npm run verify');

checkNode();
await ensureInstalled();
const { verified } = await import('../lib/store/verify.mjs');
const { verifyReport } = await import('./lib/verify-report.mjs');

await withDatabase(
  async (db) => {
    let dossiers = 0;
    let isIntact = true;
    for await (const dossier of verified(db)) {
      const report = verifyReport(dossier);
      for (const line of report.lines) console.log(line);
      isIntact &&= report.isIntact;
      dossiers += 1;
    }
    console.log(
      dossiers === 0
        ? 'There is nothing to verify: the database holds no dossier.'
        : isIntact
          ? `\n${dossiers} dossier(s): everything is as it was written.`
          : '\nSomething was altered after it was written: see above.',
    );
    process.exitCode = isIntact ? 0 : 1;
  },
  { migrates: false, makes: false },
);
