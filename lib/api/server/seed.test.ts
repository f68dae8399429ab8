import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '@/lib/store/memory-store';
import { systemClock } from '@/lib/store/system-clock';
import { sampleAssessment } from '@/lib/store/testing/sample';
import { seed } from './seed';

const folder = join(process.cwd(), 'data', 'dossiers');

describe('the seed', () => {
  it('puts the shipped dossier in, with a first assessment for all of its scenarios', async () => {
    const store = memoryStore(systemClock);
    await seed(store, folder);
    const record = await store.readDossier('after-sirte');
    expect(record?.revisions[0]?.weights).toEqual({ W: 60, N: 20, S: 10, O: 10 });
    expect(record?.revisions[0]?.reason).toBeDefined();
  });

  it('changes nothing that is there already, however often it runs', async () => {
    const store = memoryStore(systemClock);
    await seed(store, folder);
    const first = await store.readDossier('after-sirte');
    const { settings } = first?.revisions[0] ?? sampleAssessment();
    const weights = { W: 40, N: 20, S: 30, O: 10 };
    await store.appendRevision('after-sirte', 'agreed', 1, sampleAssessment({ weights, settings }));
    const before = await store.readDossier('after-sirte');
    await Promise.all([seed(store, folder), seed(store, folder)]);
    expect(await store.readDossier('after-sirte')).toEqual(before);
  });

  it('may be done by two at once', async () => {
    const store = memoryStore(systemClock);
    await Promise.all([seed(store, folder), seed(store, folder)]);
    expect((await store.readDossier('after-sirte'))?.revisions).toHaveLength(1);
  });

  it('refuses a file that is no dossier, with the place, the value and the reason of each fault', async () => {
    const own = mkdtempSync(join(tmpdir(), 'masar-seed-'));
    const dossier = JSON.parse(readFileSync(join(folder, 'after-sirte.json'), 'utf8'));
    const [first] = dossier.developments;
    const developments = [{ ...first, grade: 'Z9' }, ...dossier.developments.slice(1)];
    writeFileSync(
      join(own, 'broken.json'),
      JSON.stringify({ ...dossier, developments, horizonOn: '2017-02-30' }),
    );
    const refused = seed(memoryStore(systemClock), own);
    await expect(refused).rejects.toThrow(/broken\.json/);
    await expect(refused).rejects.toThrow(/developments\[0\]\.grade.*"Z9"/s);
    await expect(refused).rejects.toThrow(/horizonOn.*"2017-02-30"/s);
    writeFileSync(join(own, 'broken.json'), '{');
    await expect(seed(memoryStore(systemClock), own)).rejects.toThrow(/broken\.json is not JSON/);
    rmSync(own, { recursive: true });
  });
});
