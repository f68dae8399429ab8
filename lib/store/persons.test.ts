import { expect, it } from 'vitest';
import { everyStore, freshSlug } from './testing/every-store';
import { sampleAssessment, sampleDraft } from './testing/sample';

everyStore((store) => {
  it('knows what a person calls themselves, last', async () => {
    const [amal, basim] = [freshSlug(), freshSlug()];
    expect(await store().nameOf(amal)).toBeUndefined();
    await store().keepName(amal, 'Amal');
    await store().keepName(amal, 'Amal');
    await store().keepName(basim, 'Basim');
    expect([await store().nameOf(amal), await store().nameOf(basim)]).toEqual(['Amal', 'Basim']);
    await store().keepName(amal, 'أمل');
    expect(await store().nameOf(amal)).toBe('أمل');
  });

  it('keeps one of the names that are given at the same moment', async () => {
    const person = freshSlug();
    const names = ['Amal', 'Basim', 'Lena'];
    await Promise.all(names.map((name) => store().keepName(person, name)));
    expect(names).toContain(await store().nameOf(person));
  });

  it('tells what became of a request, and of no other asker’s', async () => {
    const request = { id: 'r-persons', asker: freshSlug(), bodyHash: 'as-sent' };
    expect(await store().answered(request)).toBeUndefined();
    const slug = freshSlug();
    await store().createDossier(sampleDraft(slug));
    await store().appendRevision(slug, 'agreed', 1, sampleAssessment(), request);
    expect(await store().answered(request)).toEqual({ slug, chain: 'agreed', number: 2 });
    expect(await store().answered({ ...request, bodyHash: 'another' })).toBe('another-body');
    expect(await store().answered({ ...request, asker: freshSlug() })).toBeUndefined();
  });
});
