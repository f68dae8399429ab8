import { notFound } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Field, Input } from '@/components/ui/field';
import { isLocale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import styles from './enter.module.css';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

/** Asks for the passphrase with a plain form: no script runs for somebody who may not come in. */
export default async function EnterPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { next, wrong } = await searchParams;
  const words = wordsIn(locale, 'enter');
  const refusal = wrong !== undefined ? words.wrong : undefined;
  return (
    <main id="content" className={styles.door}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <form method="post" action={routes.api.enter()} className={styles.form}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="next" value={typeof next === 'string' ? next : ''} />
        <Field
          label={words.passphrase}
          error={refusal === undefined ? undefined : <span role="alert">{refusal}</span>}
        >
          {(ties) => (
            <Input {...ties} name="passphrase" type="password" autoComplete="current-password" required />
          )}
        </Field>
        <Button looks="main" type="submit">
          {words.enter}
        </Button>
      </form>
    </main>
  );
}
