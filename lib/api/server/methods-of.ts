import { routes } from '@/lib/routes';
import { type Operation, operations } from '../operations';
import type { Incoming } from './incoming';
import { isApi } from './turned-away';

/** The methods that an address takes; undefined where nothing of the interface for programs has it. */
export function methodsOf(asked: Incoming): readonly string[] | undefined {
  if (!isApi(asked)) return [...reading, 'OPTIONS'];
  const parts = partsOf(asked.pathname);
  const methods = all.filter(({ path }) => isAt(partsOf(path), parts)).map(({ method }) => method);
  if (methods.length === 0) return undefined;
  const both = methods.includes('GET')
    ? [...reading, ...methods.filter((method) => method !== 'GET')]
    : methods;
  return [...both, 'OPTIONS'];
}

/** Whether every part of a path can be decoded; what cannot would end somewhere deep inside. */
export function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

const reading = ['GET', 'HEAD'];
const table: readonly Pick<Operation, 'method' | 'path'>[] = Object.values(operations);
const all = [
  ...table,
  { method: 'POST', path: routes.api.enter() },
  { method: 'GET', path: routes.api.openApi() },
] as const;

function partsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/');
}

function isAt(path: readonly string[], parts: readonly string[]): boolean {
  return (
    path.length === parts.length &&
    path.every((part, index) => (isSlug(part) ? parts[index] !== '' : part === parts[index]))
  );
}

function isSlug(part: string): boolean {
  return decodeURIComponent(part) === '{slug}';
}
