/** The state of a generator, which every draw moves on. Typed, so that millions of draws allocate nothing. */
export type BitStream = Int32Array;

/** A stream of bits that is always the same for the same seed: sfc32 (Doty-Humphrey, PractRand), warmed up. */
export function bitStream(seed: number): BitStream {
  const state = Int32Array.of(0, 0, seed, 1);
  for (let i = 0; i < 12; i += 1) nextBits(state);
  return state;
}

/** 32 random bits, as a signed whole number. */
export function nextBits(state: BitStream): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = state[2] ?? 0;
  const d = state[3] ?? 0;
  const bits = (((a + b) | 0) + d) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + bits) | 0;
  state[3] = (d + 1) | 0;
  return bits;
}

/** A number between 0 and 1, never either. */
export function nextUniform(state: BitStream): number {
  return ((nextBits(state) >>> 0) + 0.5) / 2 ** 32;
}
