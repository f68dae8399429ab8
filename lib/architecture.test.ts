import { describe, expect, it } from 'vitest';
import { awaited, forTests } from './architecture/awaited';
import { serverImportsInBrowser } from './architecture/browser-imports';
import { circles } from './architecture/circles';
import { forbiddenImports, importsForTests, isForTests } from './architecture/forbidden-imports';
import { impurities } from './architecture/impurities';
import { pureLayers } from './architecture/layers';
import { literalTexts } from './architecture/literal-texts';
import { rawElements } from './architecture/raw-elements';
import { rawColoursInCode, rawValuesInCss } from './architecture/raw-values';
import { saidByLocale } from './architecture/said-by-locale';
import { type SourceFile, sourceFiles } from './architecture/source-file';
import { nodesUnder, stringOf, syntaxTree } from './architecture/syntax-tree';
import { unreached } from './architecture/unreached';
import { wordsTooLate } from './architecture/words-too-late';
import { englishFirst } from './i18n/words/english-first';
import { englishLater } from './i18n/words/english-later';

const code = sourceFiles('.ts', '.tsx', '.mjs');
const under = (...names: readonly string[]) =>
  code.filter((file) => names.some((name) => file.path.startsWith(`${name}/`) || file.path === `${name}.ts`));
const running = code.filter((file) => !isForTests(file));

describe('the architecture', () => {
  it('has every file in a layer that imports only what the table allows', () => {
    expect(code.flatMap(forbiddenImports)).toEqual([]);
  });

  it('runs nothing that is made for tests', () => {
    expect(importsForTests(code)).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect(circles(code)).toEqual([]);
  });

  it('computes nothing that nobody asks for, but what is written down as waited for', () => {
    const isStart = (path: string) =>
      /^(app|scripts|components)\//.test(path) || !path.includes('/') || path.endsWith('.mjs');
    const rooms = /^lib\/(inference|forecast|dossier|time)\//;
    const found = unreached(
      running.filter(({ path }) => !path.startsWith('e2e/') && !path.endsWith('.d.ts')),
      isStart,
    ).filter((path) => rooms.test(path));
    expect(found.toSorted()).toEqual([...Object.values(awaited).flat(), ...forTests].toSorted());
  });

  it('carries nothing of the server into the browser', () => {
    expect(serverImportsInBrowser(running)).toEqual([]);
  });

  it('keeps the layers that compute free of clock, chance, environment, network and React', () => {
    expect(
      under(...pureLayers)
        .filter((file) => !isForTests(file))
        .flatMap(impurities),
    ).toEqual([]);
  });

  it('reads the environment in one file', () => {
    const readers = running.filter((file) => impurities(file).some((line) => line.endsWith('process.env')));
    expect(
      readers
        .map((file) => file.path)
        .filter((path) => !/^(lib\/env\.ts|instrumentation|playwright|e2e|scripts)/.test(path)),
    ).toEqual([]);
  });

  it('reckons with the calendar only in the room of time', () => {
    const reckoning = /^([gs]et(UTC)?(Date|Day|Month|FullYear)|getTimezoneOffset|UTC)$/;
    const users = running.filter((file) =>
      nodesUnder(syntaxTree(file.text, file.path)).some(
        ({ type, name, value }) =>
          (type === 'Identifier' && typeof name === 'string' && reckoning.test(name)) || value === 86_400_000,
      ),
    );
    expect(users.map((file) => file.path).filter((path) => !/^(lib\/time|e2e)\//.test(path))).toEqual([]);
  });

  it('asks Intl only where the words are kept', () => {
    const users = running.filter((file) =>
      nodesUnder(syntaxTree(file.text, file.path)).some(
        ({ type, name }) => type === 'Identifier' && name === 'Intl',
      ),
    );
    expect(users.map((file) => file.path).filter((path) => !path.startsWith('lib/i18n/'))).toEqual([]);
  });

  it('says nothing to the reader that is not in the messages', () => {
    expect(
      under('app', 'components')
        .filter((file) => file.path.endsWith('.tsx') && !isForTests(file))
        .flatMap(literalTexts),
    ).toEqual([]);
  });

  it('says everything in the tongue of the reader, digits and month names too', () => {
    const readers = under('app', 'components', 'lib/charts', 'lib/session').filter(
      (file) => /\.tsx?$/.test(file.path) && !isForTests(file),
    );
    expect(readers.flatMap(saidByLocale)).toEqual([
      // a layout is not told what the address asks for; neither name holds a figure
      'app/[locale]/enter/page.tsx says wordsIn by locale',
      'app/[locale]/layout.tsx says wordsIn by locale',
      'app/[locale]/layout.tsx says wordsIn by locale',
    ]);
  });

  it('makes controls, tables and panels above the page only of the kit', () => {
    const others = under('app', 'components')
      .filter((file) => file.path.endsWith('.tsx') && !file.path.startsWith('components/ui/'))
      .filter((file) => !isForTests(file));
    expect(others.flatMap(rawElements)).toEqual([
      // its columns are the matrix's own, so that it is laid out as a grid
      'components/evidence/matrix-foot.tsx makes a <table>',
    ]);
  });

  it('draws nothing in the browser before its words are there', () => {
    const parts = { first: Object.keys(englishFirst), later: Object.keys(englishLater) };
    expect(wordsTooLate(running, parts)).toEqual([]);
  });

  it('isolates texts of the other direction in one place', () => {
    const mentioning = under('app', 'components', 'lib').filter(
      ({ path, text }) =>
        /\.tsx?$/.test(path) && !path.includes('.test.') && /\\u206[6-9]|[\u2066-\u2069]/i.test(text),
    );
    const isolating = mentioning.filter((file) =>
      nodesUnder(syntaxTree(file.text, file.path)).some((node) =>
        /[\u2066-\u2069]/.test(stringOf(node) ?? ''),
      ),
    );
    expect(isolating.map((file) => file.path)).toEqual(['lib/i18n/isolated.ts']);
  });

  it('has colours, sizes and sides only as tokens', () => {
    const sheets = sourceFiles('.css').filter((file) => file.path !== 'app/tokens.css');
    expect(sheets.flatMap(rawValuesInCss)).toEqual([]);
    expect(
      under('app', 'components', 'lib')
        .filter((file) => !isForTests(file))
        .flatMap(rawColoursInCode),
    ).toEqual([]);
  });

  it('has one meaning for each name of a type', () => {
    const names = running
      .filter(({ path }) => /^(app|components|lib)\//.test(path))
      .flatMap(({ text }) =>
        [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name),
      );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('exports by name, but for what Next asks for', () => {
    const byDefault = running.filter((file) => syntaxTreeHasDefault(file));
    const asked =
      /^app\/.*\/?(page|layout|error|global-error|not-found|loading|template|robots|manifest|icon)\.tsx?$|^[^/]+\.config\.ts$/;
    expect(byDefault.map((file) => file.path).filter((path) => !asked.test(path))).toEqual([]);
  });

  it('has no file of 250 lines or more', () => {
    const long = sourceFiles('.ts', '.tsx', '.mjs', '.css').filter(
      (file) => file.text.split('\n').length > 250,
    );
    expect(long.map((file) => file.path)).toEqual([]);
  });
});

function syntaxTreeHasDefault(file: SourceFile): boolean {
  return nodesUnder(syntaxTree(file.text, file.path)).some(({ type }) => type === 'ExportDefaultDeclaration');
}
