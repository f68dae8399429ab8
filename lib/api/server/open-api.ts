import { z } from 'zod';
import { isoDate } from '@/lib/dossier/atoms';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { ok } from '@/lib/kernel/result';
import { problemAnswer } from '../answers';
import { type Operation, operations } from '../operations';
import type { ProblemKind } from '../problem';
import { statusOf } from './refusal';
import type { Work } from './respond';
import { requestIdHeader } from './write-request';

/** GET /api/openapi.json: the table of operations as OpenAPI 3.1. */
export const readOpenApi: Work = async () => {
  written ??= new TextEncoder().encode(JSON.stringify(openApi()));
  return ok({ status: 200, json: written });
};

let written: Uint8Array<ArrayBuffer> | undefined;

export function openApi() {
  const all: readonly (readonly [string, Operation])[] = Object.entries(operations);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, operation] of all)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: described(id, operation),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Masar',
      version: '1',
      description:
        'Dossiers, their logs and their revisions. On the machine itself a program is the person of that machine; elsewhere it needs the session that the passphrase gives. What was refused is told as application/problem+json (RFC 9457).',
    },
    paths,
    components: { schemas: schemas() },
  };
}

function described(id: string, operation: Operation) {
  const { path, summary, status, body, answer, media, problems, example } = operation;
  return {
    operationId: id,
    summary,
    parameters: [
      ...(path.includes('{slug}')
        ? [parameter('path', 'slug', 'The address of a dossier.', example.slug)]
        : []),
      parameter('query', 'locale', 'The language in which a refusal is worded: en or ar.'),
      ...(operation.method === 'POST'
        ? [
            parameter(
              'header',
              requestIdHeader,
              'Made by the client. What comes again under the same id with the same body is answered with what was kept, with another body refused.',
            ),
          ]
        : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: referTo(`${capital(id)}Body`), example: example.body } },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        content: answer
          ? { 'application/json': { schema: referTo(`${capital(id)}Answer`) } }
          : { [media ?? 'text/plain']: {} },
      },
      ...Object.fromEntries(refusals([...problems, ...always])),
    },
  };
}

/** What any request may be refused for. */
const always = [
  'bad-address',
  'wrong-host',
  'cross-site',
  'passphrase-required',
  'store-unavailable',
  'internal',
] as const satisfies readonly ProblemKind[];

function refusals(kinds: readonly ProblemKind[]) {
  const statuses = [...new Set(kinds.map((kind) => statusOf[kind]))].sort((a, b) => a - b);
  return statuses.map((status) => [
    status,
    {
      description: kinds.filter((kind) => statusOf[kind] === status).join(', '),
      content: { 'application/problem+json': { schema: referTo('Problem') } },
    },
  ]);
}

function parameter(place: 'path' | 'query' | 'header', name: string, description: string, example?: string) {
  return {
    in: place,
    name,
    description,
    required: place === 'path',
    schema: { type: 'string' },
    ...(example !== undefined && { example }),
  };
}

function schemas(): Readonly<Record<string, unknown>> {
  const named = z.registry<{ id: string }>();
  named.add(dossierSchema, { id: 'Dossier' });
  named.add(problemAnswer, { id: 'Problem' });
  const all: readonly (readonly [string, Operation])[] = Object.entries(operations);
  for (const [id, { body, answer }] of all) {
    // one schema may serve two operations, and has one name
    if (body !== undefined) named.add(body.clone(), { id: `${capital(id)}Body` });
    if (answer !== undefined) named.add(answer.clone(), { id: `${capital(id)}Answer` });
  }
  const made = z.toJSONSchema(named, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === isoDate) Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
}

function referTo(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
