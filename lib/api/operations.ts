import type { z } from 'zod';
import { routes } from '@/lib/routes';
import {
  dossierAnswer,
  entryKeptAnswer,
  healthAnswer,
  listingAnswer,
  personAnswer,
  revisionsAnswer,
  savedRevisionAnswer,
} from './answers';
import { newDossierBody, newEntryBody, newRevisionBody, personBody } from './contract';
import type { ProblemKind } from './problem';

/** One thing that a program, a page or a test can ask of the server. */
export type Operation = Readonly<{
  method: 'GET' | 'POST' | 'PUT';
  /** `{slug}` stands for the address of a dossier. */
  path: string;
  summary: string;
  /** Who may: everybody, or whoever the gate lets in. */
  who: 'anybody' | 'whoever was let in';
  status: 200 | 201 | 303;
  body?: z.ZodType;
  /** Without one, the answer is no JSON but of this media type. */
  answer?: z.ZodType;
  media?: string;
  /** Why it may be refused, besides what any request may be refused for. */
  problems: readonly ProblemKind[];
  /** A request that succeeds; those of the table succeed one after the other. */
  example: Readonly<{ slug?: string; body?: unknown }>;
}>;

const shipped = 'after-sirte';
const made = 'border-talks';
const writes = [
  'not-json',
  'not-json-type',
  'too-large',
  'invalid',
  'name-required',
  'request-reused',
] as const;
const settings = {
  prior: { S1: 45, S2: 45, O: 10 },
  ratingBase: 2,
  temper: 1,
  layer: 'reported',
  checksOff: [],
};

/** Every operation, once: handlers, client, description and tests read it from here. */
export const operations = {
  readHealth: {
    method: 'GET',
    path: routes.api.health(),
    summary: 'Whether the database answers.',
    who: 'whoever was let in',
    status: 200,
    answer: healthAnswer,
    problems: [],
    example: {},
  },
  namePerson: {
    method: 'PUT',
    path: routes.api.person(),
    summary: 'Says what whoever asks is called; the server signs with it what they write from then on.',
    who: 'whoever was let in',
    status: 200,
    body: personBody,
    answer: personAnswer,
    problems: ['not-json', 'not-json-type', 'too-large', 'invalid'],
    example: { body: { name: 'Salma' } },
  },
  readPerson: {
    method: 'GET',
    path: routes.api.person(),
    summary: 'What whoever asks is called; without a name nothing can be written yet.',
    who: 'whoever was let in',
    status: 200,
    answer: personAnswer,
    problems: [],
    example: {},
  },
  createDossier: {
    method: 'POST',
    path: routes.api.dossiers(),
    summary: 'A new question with its scenarios.',
    who: 'whoever was let in',
    status: 201,
    body: newDossierBody,
    answer: dossierAnswer,
    problems: [...writes, 'slug-taken'],
    example: {
      body: {
        language: 'en',
        title: 'Border talks',
        question: 'Will the talks resume?',
        claim: 'to be what happens',
        horizonOn: '2030-06-30',
        anchorOn: '2030-01-01',
        scenarios: [{ name: 'They resume' }, { name: 'They do not' }, { name: 'Other', reserved: true }],
      },
    },
  },
  listDossiers: {
    method: 'GET',
    path: routes.api.dossiers(),
    summary: 'Every dossier, oldest first.',
    who: 'whoever was let in',
    status: 200,
    answer: listingAnswer,
    problems: [],
    example: {},
  },
  readDossier: {
    method: 'GET',
    path: routes.api.dossier('{slug}'),
    summary: 'A dossier as it stands after its last entry, its log in brief, and every agreed revision.',
    who: 'whoever was let in',
    status: 200,
    answer: dossierAnswer,
    problems: ['unknown-dossier'],
    example: { slug: shipped },
  },
  appendEntry: {
    method: 'POST',
    path: routes.api.entries('{slug}'),
    summary: 'One change to a dossier, made from the entry that was in view.',
    who: 'whoever was let in',
    status: 201,
    body: newEntryBody,
    answer: entryKeptAnswer,
    problems: [...writes, 'unknown-dossier', 'conflict', 'overtaken'],
    example: {
      slug: made,
      body: {
        basedOn: 1,
        reason: 'The report is a day older',
        change: { kind: 'anchor-moved', on: '2029-12-31' },
      },
    },
  },
  saveRevision: {
    method: 'POST',
    path: routes.api.revisions('{slug}'),
    summary: 'An assessment, made from the revision that was in view.',
    who: 'whoever was let in',
    status: 201,
    body: newRevisionBody,
    answer: savedRevisionAnswer,
    problems: [...writes, 'unknown-dossier', 'conflict'],
    example: {
      slug: made,
      body: {
        basedOn: 1,
        dossierSeq: 2,
        weights: { S1: 48, S2: 42, O: 10 },
        confidence: { level: 'low', reason: { en: 'One source' } },
        layer: 'reported',
        settings,
        asOfOn: '2029-12-31',
        reason: 'A date was named',
      },
    },
  },
  listRevisions: {
    method: 'GET',
    path: routes.api.revisions('{slug}'),
    summary: 'Every agreed revision of a dossier, oldest first, with the hashes that chain them.',
    who: 'whoever was let in',
    status: 200,
    answer: revisionsAnswer,
    problems: ['unknown-dossier'],
    example: { slug: made },
  },
  readTable: {
    method: 'GET',
    path: routes.api.table('{slug}'),
    summary: 'What the workbench shows under the same query, as a table.',
    who: 'whoever was let in',
    status: 200,
    media: 'text/csv',
    problems: ['unknown-dossier'],
    example: { slug: shipped },
  },
  readCalendar: {
    method: 'GET',
    path: routes.api.calendar('{slug}'),
    summary: 'What the workbench shows under the same query, as a calendar.',
    who: 'whoever was let in',
    status: 200,
    media: 'text/calendar',
    problems: ['unknown-dossier'],
    example: { slug: shipped },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;
