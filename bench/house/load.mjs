import { Agent, get } from 'node:http';

/**
 * @param {string} url
 * @param {Agent} [agent]
 * @returns {Promise<Readonly<{ status: number, bytes: number, ms: number }>>}
 */
export function asked(url, agent) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => {
        bytes += chunk.length;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, bytes, ms: performance.now() - start }),
      );
    }).on('error', reject);
  });
}

/** Answers a second to callers who ask again as soon as they have one. @param {string} url */
export async function rate(url, { callers = 8, ms = 1_500 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const start = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() - start < ms) {
        const { status } = await asked(url, agent);
        if (status !== 200) throw new Error(`${status} from ${url}`);
        answers += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  agent.destroy();
  return answers / seconds;
}

/**
 * The rates of several addresses, taken in turns so that a busy moment of the machine meets them all: the median of
 * the rounds, and of the share of the first in each.
 *
 * @param {Readonly<Record<string, string>>} urls
 * @param {Readonly<{ rounds?: number, ms?: number }>} [how]
 */
export async function rates(urls, { rounds = 5, ms = 1_500 } = {}) {
  const names = Object.keys(urls);
  for (const name of names) await rate(urls[name] ?? '', { ms: ms / 2 });
  /** @type {Record<string, number>[]} */
  const found = [];
  for (let round = 0; round < rounds; round++) {
    /** @type {Record<string, number>} */
    const one = {};
    for (const name of names) one[name] = await rate(urls[name] ?? '', { ms });
    found.push(one);
  }
  const base = names[0] ?? '';
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        perSecond: median(found.map((one) => one[name] ?? 0)),
        share: median(found.map((one) => (one[name] ?? 0) / (one[base] ?? 1))),
      },
    ]),
  );
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length - 1) * share)] ?? Number.NaN;
}
