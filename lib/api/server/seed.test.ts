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
    await store.appendRevision('after-sirte', 1, sampleAssessment({ weights, settings }));
    const before = await store.readDossier('after-sirte');
    await Promise.all([seed(store, folder), seed(store, folder)]);
    expect(await store.readDossier('after-sirte')).toEqual(before);
  });

  it('may be done by two at once', async () => {
    const store = memoryStore(systemClock);
    await Promise.all([seed(store, folder), seed(store, folder)]);
    expect((await store.readDossier('after-sirte'))?.revisions).toHaveLength(1);
  });
});
