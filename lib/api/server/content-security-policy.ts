/**
 * What a page may load. Scripts need this response's nonce; nothing comes from or goes to another host.
 *
 * Styles may be inline: React writes positions and widths of drawn marks as `style` attributes, which a nonce cannot
 * cover. No text of a dossier is ever written as markup, and with every other source closed a style cannot send
 * anything away.
 */
export function contentSecurityPolicy(nonce: string, production: boolean): string {
  // React's development build evaluates code to show the server's stack in the browser.
  const development = production ? '' : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // said outright, for engines differ in whether 'strict-dynamic' lets a script start one
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For what is no page: nothing may be loaded for it, wherever a browser is made to show it. */
export const answerPolicy = "default-src 'none'; frame-ancestors 'none'";
