import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { sessionSecret } from './session-secret';

export const sessionCookie = 'masar-session';
const lifetimeSeconds = 30 * 24 * 60 * 60;

/**
 * The key that signs sessions: a secret that lies beside the data, bound to the passphrase, so that a new passphrase
 * ends every session and a restart ends none.
 */
export function sessionKey(dataDir: string, passphrase: string): Buffer {
  return createHmac('sha256', sessionSecret(dataDir)).update(passphrase).digest();
}

/** The value of a cookie that lets its holder in until it expires, as the person that this browser is. */
export function session(key: Buffer, nowMilliseconds: number, person: string): string {
  const content = `${Math.floor(nowMilliseconds / 1000) + lifetimeSeconds}.${person}`;
  return `${content}.${signature(key, content)}`;
}

/** The person whose session it is; undefined where it is none, or no longer. */
export function sessionPerson(
  cookie: string | undefined,
  key: Buffer,
  nowMilliseconds: number,
): string | undefined {
  const [expires = '', person = '', signed = ''] = (cookie ?? '').split('.');
  const isOurs = isEqualText(signed, signature(key, `${expires}.${person}`));
  return isOurs && Number(expires) * 1000 > nowMilliseconds ? person : undefined;
}

/** The header that hands a session to the browser. */
export function sessionHeader(value: string, isSecure: boolean): string {
  return `${sessionCookie}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${lifetimeSeconds}${isSecure ? '; Secure' : ''}`;
}

/** Whether two texts are equal, in a time that depends on neither. */
export function isEqualText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function signature(key: Buffer, content: string): string {
  return createHmac('sha256', key).update(`session ${content}`).digest('base64url');
}
