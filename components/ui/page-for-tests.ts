import '@/app/tokens.css';
import '@/app/base.css';
import { knownWords } from '#known-words';
import { arabic } from '@/lib/i18n/arabic';
import { english } from '@/lib/i18n/english';

// a part on its own has all words, as on the server
Object.assign(knownWords.en, english);
Object.assign(knownWords.ar, arabic);
