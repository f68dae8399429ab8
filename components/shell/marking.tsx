import styles from './shell.module.css';

const colours: Readonly<Record<string, string>> = {
  'TLP:CLEAR': 'var(--tlp-clear)',
  'TLP:GREEN': 'var(--tlp-green)',
  'TLP:AMBER': 'var(--tlp-amber)',
  'TLP:AMBER+STRICT': 'var(--tlp-amber)',
  'TLP:RED': 'var(--tlp-red)',
};

/** The handling marking: exact Latin text in every language, and never themed (TLP 2.0). */
export function Marking({ marking, small = false }: { marking: string; small?: boolean }) {
  return (
    <span
      className={small ? styles.markingSmall : styles.marking}
      dir="ltr"
      lang="en"
      style={{ color: colours[marking] }}
    >
      {marking}
    </span>
  );
}
