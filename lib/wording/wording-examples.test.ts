import { describe, expect, it } from 'vitest';
import type { FaultKind, WordingContext } from './fault';
import { wordingFaults } from './wording-faults';

const kinds = (text: string, context?: WordingContext) =>
  wordingFaults(text, undefined, context).map(({ kind }) => kind);
const phia: WordingContext = { yardstick: 'phia' };

type Example = readonly [text: string, ...kinds: readonly FaultKind[]];
const both = 'likelihood-with-confidence';
const bare = 'bare-possibility';
const wordless = 'number-without-word';
const other = 'other-yardstick';
const off = 'word-off-number';

describe.each<readonly [string, readonly Example[]]>([
  [
    'a likelihood and a confidence in one sentence',
    [
      ['West is likely (64 %), and confidence is low.', both],
      ['We judge with moderate confidence that the West is likely (60 %).', both],
      ['Confidence in this is high; the South is unlikely (30 %).', both],
      ['We are confident that the North is very unlikely (10 %).', both],
      ['With a low level of confidence, 64 % is likely.', both],
      ['West is likely (64 %). Confidence is low.'],
      ['Confidence is low: one report, mostly at second hand.'],
      ['West is likely (64 %), within a 95 % confidence interval.'],
      ['يُرجَّح الغرب (64%) ودرجة الثقة في التقدير منخفضة.', both],
      ['نرى بثقة عالية أن الغرب مرجَّح (60%).', both],
      ['الثقة في هذا التقدير متوسطة، والجنوب غير مرجَّح (30%).', both],
      ['الغرب 64%: مرجَّح (بين 55% و80%). درجة الثقة في التقدير منخفضة.'],
      ['درجة الثقة في التقدير منخفضة: تقرير واحد معظمه منقول.'],
    ],
  ],
  [
    'a bare possibility in English',
    [
      ['Some may have gone to Sudan.', bare],
      ['They might still be in the city.', bare],
      ['The figure could be too high.', bare],
      ['Perhaps the papers are older.', bare],
      ['It is possible that they split.', bare],
      ['A move by sea cannot be ruled out.', bare],
      ['There may be a 30 % chance, unlikely, that they split.'],
      ['Some may have gone to Sudan: 1 in 5 at most.'],
      ['The count was made in May and again in late May.'],
      ['May 2016 saw the first boats.'],
      ['May be older than the siege.', bare],
      ['The claim could not be checked.'],
      ['What could change our minds?'],
      ['The military might of both armies is known.'],
      ['The report says “perhaps” of the sites.'],
    ],
  ],
  [
    'a bare possibility in Arabic',
    [
      ['ربما اتجه بعضهم إلى السودان.', bare],
      ['وربّما كانت الوثائق أقدم.', bare],
      ['قد يكون العدد مبالغًا فيه.', bare],
      ['فقد تكون أقدم من الفرار من سرت.', bare],
      ['قد لا يصل أحد منهم.', bare],
      ['وقد تؤدي الضربات إلى فرارهم.', bare],
      ['قد نشهد موجة أخرى.', bare],
      ['يمكن أن يكونوا في درنة.', bare],
      ['من المحتمل أنهم تفرقوا.', bare],
      ['لعلهم بقوا في المدينة.', bare],
      ['لا يُستبعد أن يعبروا البحر.', bare],
      ['وقد وصل عشرات منهم.'],
      ['قد أُعلن في أغسطس أسره.'],
      ['ولم يكن السودان قد أكد التوقيف.'],
      ['وقد تحدث الوزير عن المراقبة.'],
      ['وقد تمّ التوقيف أمس.'],
      ['وقد قُيّمت المخاوف ذاتها.'],
      ['لقد تكررت الأنباء.'],
      ['ما الذي قد يغيّر تقديرنا؟'],
      ['وقد تولّى القيادة آخر.'],
      ['لا يمكن أن يكون ذلك صحيحًا.'],
      ['قد يتجه 30% منهم غربًا، وهو غير مرجَّح.'],
      ['يقول التقرير «ربما» عن المواقع.'],
      ['تقدّم القتال في الحي الأخير.'],
    ],
  ],
  [
    'a number without a word',
    [
      ['West stands at 64 %.', wordless],
      ['40% of ships were searched.', wordless],
      ['We put it at 40 per cent.', wordless],
      ['الغرب عند ٦٤٪.', wordless],
      ['نقدّره بـ 40 بالمئة.', wordless],
      ['بين 55% و80% من الحالات.', wordless],
      ['West stands at 64 %, likely (55–80 %).'],
      ['It rose by 3 points.'],
      ['الغرب ٦٤٪، مرجّح.'],
    ],
  ],
  [
    'a word beside a number that it does not cover',
    [
      ['The West is likely (40 %).', off],
      ['The South, at 60 %, is unlikely.', off],
      ['It is very likely at about 70 %.', off],
      ['الجنوب مرجَّح (بين 20% و45%).', off],
      ['الجنوب 60%: غير مرجَّح.', off],
      ['North 20 % is unlikely, South 10 % very unlikely.'],
      ['The West is likely (55–80 %).'],
      ['At 55 % it is likely, at 54.5 % a roughly even chance.'],
      ['الغرب 64%: يُرجَّح (بين 55% و80%) أن يكون الوجهة.'],
    ],
  ],
  [
    'words of the other yardstick, or of both rows',
    [
      ['The West is highly likely (85 %).', other],
      ['There is a realistic possibility (45 %) of a move by sea.', other],
      ['الغرب مرجَّح إلى حد بعيد (85%).', other],
      ['The North is unlikely (30 %). The West is probable (60 %).', 'rows-mixed'],
      ['The West is probable (60 %).'],
      ['The West is more likely than the North.'],
    ],
  ],
])('%s', (_topic, examples) => {
  it.each(examples)('%s', (text, ...expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('in the words of PHIA', () => {
  it.each<Example>([
    ['The West is highly likely (85 %).'],
    ['The West is very likely (85 %).', other],
    ['The West is likely (78 %).'],
    ['The West is likely (82 %).', off],
    ['It stands between unlikely and realistic possibility (35–40 %).'],
    ['A remote chance (3 %) that they split; 37 % is unlikely.'],
    ['The West is probable (60 %), the North unlikely (30 %).'],
    ['الغرب مستبعد (10%).', other],
    ['الغرب احتمال واقعي (45%).'],
    ['ثمة احتمال ضئيل (3%) أن يتفرقوا.'],
  ])('%s', (text, ...expected) => {
    expect(kinds(text, phia)).toEqual(expected);
  });
});
