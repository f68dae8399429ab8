import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badChanges, goodDossier, goodEntry } from './bad-changes';
import { badRevisions } from './bad-revisions';
import { createDossier } from './dossiers';
import { appendEntry } from './entries';
import type { Work } from './respond';
import { saveRevision } from './revisions';
import { goodRevision, posted, sampleSlug, sampleStore } from './testing';

const json = JSON.stringify;
const weights = (record: unknown) => json(goodRevision({ weights: record }));

function wholeBodyOf(work: Work): unknown {
  return work === createDossier ? goodDossier() : work === appendEntry ? goodEntry() : goodRevision();
}

const rows = [...badRevisions, ...badChanges].map(([what, work, body, status, path, code]) => ({
  what,
  work,
  body,
  status,
  path,
  code,
}));

describe('bad input', () => {
  it.each(rows)('$what is refused and nothing is kept', async ({ work, body, status, path, code }) => {
    const store = await sampleStore();
    const before = await store.readDossier(sampleSlug);
    const answer = await posted(store, work, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.detail).not.toBe('');
    if (path !== undefined) expect(answer.body.errors?.[0]?.path).toBe(path);
    if (code !== undefined) expect(answer.body.errors?.[0]?.code).toBe(code);
    expect(await store.readDossier(sampleSlug)).toEqual(before);
    expect(await store.listDossiers()).toHaveLength(1);
  });

  it('is counted while it is read, whatever the header says', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
      },
    });
    const answer = await posted(await sampleStore(), saveRevision, endless, {
      headers: { 'content-length': '2' },
    });
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(1_500_000);
  });

  it('must say that it is JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const answer = await posted(await sampleStore(), saveRevision, json(goodRevision()), {
        headers: { 'content-type': type },
      });
      expect(answer.status).toBe(415);
    }
  });

  it('is never a fault of ours and never kept, whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json({ maxDepth: 6 }),
        fc.constantFrom(
          'weights',
          'settings',
          'confidence',
          'reason',
          'author',
          'change',
          'scenarios',
          'basedOn',
        ),
        fc.constantFrom<Work>(saveRevision, appendEntry, createDossier),
        async (value, field, work) => {
          const store = await sampleStore();
          const before = await store.readDossier(sampleSlug);
          const whole = json(wholeBodyOf(work));
          for (const body of [value, `${whole.slice(0, -1)},"${field}":${value}}`]) {
            const { status } = await posted(store, work, body);
            expect([201, 422]).toContain(status);
            if (status === 422) expect(await store.readDossier(sampleSlug)).toEqual(before);
          }
        },
      ),
    );
  });

  it('is told in the language of the reader, with what, where and how to mend it', async () => {
    const body = weights({ A: 90, B: 0, O: 10 });
    const english = await posted(await sampleStore(), saveRevision, body, {
      headers: { 'accept-language': 'en-GB' },
    });
    expect(english.body.errors?.[0]?.message).toBe(
      '\u2068weights.B\u2069 is \u20680\u2069. It must be at least \u20681\u2069.',
    );
    const arabic = await posted(await sampleStore(), saveRevision, body, {
      headers: { 'accept-language': 'fr, ar;q=0.8, en;q=0.5' },
    });
    expect(arabic.body.errors?.[0]?.message).toContain('يجب ألا تقل عن');
    expect(arabic.headers.get('content-language')).toBe('ar');
  });
});
