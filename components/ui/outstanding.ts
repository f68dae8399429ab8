/** How much that comes after the first paint is still on its way; a page is ready once there is nothing. */
let count = 0;
const followers = new Set<(count: number) => void>();

/** Something is on its way, until what comes back is called. */
export function hold(): () => void {
  let isHeld = true;
  change(1);
  return () => {
    if (isHeld) change(-1);
    isHeld = false;
  };
}

/** What is fetched is on its way until it has come or has failed. */
export async function awaited<T>(coming: Promise<T>): Promise<T> {
  const release = hold();
  try {
    return await coming;
  } finally {
    release();
  }
}

/** Says how much is on its way, now and whenever it changes. */
export function followOutstanding(onCount: (count: number) => void): () => void {
  followers.add(onCount);
  onCount(count);
  return () => followers.delete(onCount);
}

function change(by: 1 | -1): void {
  count += by;
  for (const onCount of followers) onCount(count);
}
