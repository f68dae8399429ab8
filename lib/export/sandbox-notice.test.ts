import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { readAddress } from '@/lib/session/address';
import { sandboxNotice } from './sandbox-notice';

const known = ['2020-01-01', '2020-01-01'] as const;
const dossier = sampleDossier(['E1', 'E2', 'E3'].map((id) => sampleDevelopment(id, known)));
const notice = (query: string, tongue: 'en' | 'ar' = 'en') =>
  sandboxNotice(tongue, dossier, readAddress(new URLSearchParams(query), 4));

describe('the notice of a sandbox', () => {
  it('is none where everything is as recorded, or only the layer or the publication day is another', () => {
    expect(notice('')).toBeUndefined();
    expect(notice('layer=checked&try=g_E1_B2&anchor=2020-02-02')).toBeUndefined();
  });

  it('says what is different, and how much more', () => {
    expect(notice('out=E2&try=t_0.5')).toBe(
      'A sandbox, in no record: Temper 0.5 instead of 1; “E2” left out.',
    );
    expect(notice('out=E1.E2.E3&try=t_0.5')).toContain(
      '“E1” left out; “E2” left out; and one more difference.',
    );
    expect(notice('try=t_0.5', 'ar')).toContain('معامل التخفيف 0.5 بدلًا من 1');
  });
});
