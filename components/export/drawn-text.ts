import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './export.module.css';
import { fontRules } from './font-rules';

/**
 * A drawing as a file that needs nothing else: the very components of the screen, drawn off it, with the colours of the
 * light theme in place of their roles and the letters of the application inside.
 */
export async function drawnText(drawing: ReactElement): Promise<string> {
  const host = document.createElement('div');
  host.className = styles.paper ?? '';
  host.dataset.theme = 'light';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(drawing));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('nothing was drawn');
    const text = resolved(new XMLSerializer().serializeToString(svg), host);
    const rules = `${await fontRules(text)}text{font-variant-numeric:tabular-nums lining-nums}`;
    return text.replace(/^<svg[^>]*>/, (start) => `${start}<style>${rules}</style>`);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Every role in the text as what it stands for inside `host`: a file has no tokens to ask. */
function resolved(text: string, host: HTMLElement): string {
  const known = new Map<string, string>();
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_, role: string) => {
    const value = known.get(role) ?? valueIn(host, role);
    known.set(role, value);
    return value;
  });
}

function valueIn(host: HTMLElement, role: string): string {
  if (role === '--font') return getComputedStyle(host).getPropertyValue(role).replaceAll('"', "'").trim();
  host.style.color = `var(${role})`;
  return getComputedStyle(host).color;
}
