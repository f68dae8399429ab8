'use client';

import { useWords } from '@/components/shell/locale';
import { forms } from '@/lib/i18n/messages/forms';
import { fieldText } from '@/lib/workbench/form-fields';
import { focusField } from './focus-field';
import styles from './forms.module.css';

/** Takes the development out of the dossier, after a second look. */
export function RemoveDevelopment({
  onRemove,
  onMissingName,
}: {
  onRemove: (author: string) => void;
  onMissingName: () => void;
}) {
  const words = useWords(forms);
  return (
    <details>
      <summary>{words.remove}</summary>
      <p className={styles.hint}>{words.removeHint}</p>
      <button
        type="button"
        className={styles.button}
        onClick={(event) => {
          const { form } = event.currentTarget;
          if (form === null) return;
          const author = fieldText(new FormData(form), 'author');
          if (author !== '') return onRemove(author);
          onMissingName();
          focusField(form, 'author');
        }}
      >
        {words.removeSure}
      </button>
    </details>
  );
}
