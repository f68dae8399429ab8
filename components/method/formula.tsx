import temml from 'temml';
import styles from './method.module.css';

/** A formula as MathML, made on the server; mathematics runs from left to right in every language. */
export function Formula({ tex, name }: { tex: string; name: string }) {
  // our own source, never a dossier's: what the typesetter returns is markup by intent
  const markup = temml.renderToString(tex, { displayMode: true, throwOnError: true });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      className={styles.formula}
      dir="ltr"
      role="group"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula scrolls in a place of its own, which keys must reach
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
