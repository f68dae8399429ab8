import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/dossier/atoms';
import { firstDayNumber, isoDateOf, lastDayNumber } from '@/lib/time/day-number';
import { largestBody } from './read-body';

const stated = new Map(
  [...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| (?<what>[^|]+?) \| (?<most>[\d,]+) \|$/gm)].map(
    ({ groups }) => [groups?.what ?? '', Number(groups?.most?.replaceAll(',', ''))],
  ),
);
const yearOf = (day: number) => Number(isoDateOf(day).slice(0, 4));

describe('the page of limits', () => {
  it('states every limit as the program has it, and no other', () => {
    expect(Object.fromEntries(stated)).toEqual({
      developments: limits.developments,
      scenarios: limits.scenarios,
      actors: limits.actors,
      places: limits.places,
      origins: limits.origins,
      'source checks': limits.sourceChecks,
      indicators: limits.indicators,
      assumptions: limits.assumptions,
      stories: limits.stories,
      'judgements of the source': limits.judgements,
      'kept what-ifs': limits.sets,
      'entries of the outcome': limits.outcome,
      'what would overturn it': limits.overturns,
      'reasons for the publication day': limits.anchorReasons,
      'actors, places or sources of one development or check, steps of one story': limits.inOne,
      'title, name of a scenario, question, claim': limits.title,
      'gist, doubt, reason and other longer texts': limits.text,
      'name of an author': limits.name,
      id: limits.id,
      'body of a request, in bytes': largestBody,
      'first year': yearOf(firstDayNumber),
      'last year': yearOf(lastDayNumber),
    });
  });

  it('names each of the limits that there are', () => {
    expect(stated.size).toBe(Object.keys(limits).length + 3);
  });
});
