import type { APIRequestContext } from '@playwright/test';
import { routes } from '@/lib/routes';
import { callOneself } from './dossier-api';

const day = (number: number) => new Date(Date.UTC(2014, 0, 1 + number)).toISOString().slice(0, 10);

/** Makes a dossier of many dated developments through the interface that integrations use; gives its slug. */
export async function largeDossier(request: APIRequestContext, count: number): Promise<string> {
  await callOneself(request, 'Salma');
  const created = await request.post(routes.api.dossiers(), {
    data: {
      language: 'en',
      title: 'Many developments',
      question: 'Which way will it go?',
      claim: 'to be the main direction',
      horizonOn: '2017-02-15',
      anchorOn: '2016-11-15',
      scenarios: [{ name: 'First' }, { name: 'Second' }, { name: 'Rest', reserved: true }],
    },
  });
  const { slug } = await created.json();
  const { dossier } = await (await request.get(routes.api.dossier(slug))).json();
  const [first, second] = dossier.scenarios;
  const insert = Array.from({ length: count }, (_, index) => {
    const scenario = index % 3 === 0 ? undefined : index % 3 === 1 ? first : second;
    return { at: index, item: developmentOn(day((index * 37) % 1_040), index, scenario) };
  });
  const answer = await request.post(routes.api.entries(slug), {
    data: {
      basedOn: 1,
      change: { kind: 'parts-replaced', act: 'changed', developments: { insert } },
    },
  });
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
  return slug;
}

function developmentOn(on: string, index: number, scenario: { id: string } | undefined) {
  const window = { kind: 'instant', earliest: on, latest: on, qualifier: 'exact', precision: 'day' };
  const dating = { rule: { kind: 'fixed', window } };
  return {
    id: `D${index}`,
    title: { en: `Development number ${index}`, ar: `التطوّر رقم ${index}` },
    gist: { en: 'One of many.' },
    attribution: { said: { en: 'A ministry' }, kind: 'named' },
    grade: index % 2 === 0 ? 'B2' : 'C3',
    standing: 'firm',
    actors: [],
    places: [],
    occurred: dating,
    known: dating,
    ratings: scenario === undefined ? {} : { [scenario.id]: index % 4 < 2 ? 'C' : 'CC' },
    novelty: 1,
    from: 'report',
    layer: 'both',
  };
}
