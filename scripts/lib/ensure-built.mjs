import { createRequire } from 'node:module';
import { runOrStop } from './run-or-stop.mjs';
import { digestOf, isStamped, putStamp } from './stamp.mjs';

const stampFile = '.next/masar-built';
// Dossiers and migrations are read at start, not built in; words about the project are not built at all.
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'data/map',
  'instrumentation.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds the application for production, unless the build at hand was made from these very sources. */
export async function ensureBuilt() {
  const digest = digestOf(sources);
  if (isStamped(stampFile, digest)) return;
  console.log('Building …');
  await runOrStop(process.execPath, [nextCommand(), 'build'], 'The build failed; what is above says where.');
  putStamp(stampFile, digest);
}

/** The file that runs Next.js without a shell between us and it. */
export function nextCommand() {
  return createRequire(import.meta.url).resolve('next/dist/bin/next');
}
