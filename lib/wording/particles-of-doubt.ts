import { searchable } from '@/lib/kernel/arabic-text';
import type { TextSpan } from './fault';
import type { Folded } from './folded';

/**
 * «قد» says "may" before a verb that is still open and "has" before one that is done: «قد يصل», but «قد وصل». A form
 * that could be either («تحدث») is taken as done: a missed fault costs less than a false one.
 */
export function particlesOfDoubt(read: Folded): readonly TextSpan[] {
  return [...read.text.matchAll(particle)].flatMap((found) => {
    const { index, 0: all, groups } = found;
    const verb = groups?.verb ?? '';
    const start = index + all.length - verb.length;
    const written = read.written.slice(read.at[start] ?? 0, read.at[index + all.length] ?? 0);
    return isOpen(verb, written) ? [{ from: index, to: index + all.length }] : [];
  });
}

const particle = /(?<![\p{L}\p{N}])[وف]?قد(?:\s+لا)?\s+(?<verb>\p{L}+)(?![\p{L}\p{N}])/gu;

function isOpen(verb: string, written: string): boolean {
  // a vowel that somebody took the trouble to write decides
  if (/^[يت]\u064f/u.test(written)) return !passivesDone.has(verb);
  if (verb.startsWith('ي')) return !doneWithYa.has(verb) && verb.length > 2;
  if (open.has(verb)) return true;
  if (/^ت(?:ت|ست)\p{L}{2,}$/u.test(verb)) return !doneWithTa.has(verb);
  // the dots of a final ya tell «تؤدي» from «تولّى»
  if (/^ت\p{L}{2,}ي$/u.test(verb)) return written.replace(/\p{Mn}/gu, '').endsWith('ي');
  return /^ن(?:ست|ت\p{L})\p{L}{2,}$/u.test(verb);
}

const words = (all: string) => new Set(searchable(all).split(' '));

const doneWithYa = words('يئس يبس يسر يقن');
const doneWithTa = words('تتابع تتالى تتبع تتوج تتلمذ تستر');
const passivesDone = words('توفي توفيت تبودل تبودلت تدوول تدوولت توقف');
// what would else pass for a verb that is done
const open = words(
  [
    'تكون تكونون تكونان تصبح تصير تظل تبقى تعود تقوم تقود تدور تزيد تزداد تسير تشير تميل تعيد تريد تفيد تثير تدير',
    'تدل تقل تضم تمتد تجد تصل تقع تضع تدع تقف تصف تعد تعني تأتي تفسر تظهر تلجأ تشمل تبدأ تنتهي تدفع تخرج تدخل تكشف',
    'تسمح تمنع تؤثر تؤكد تثبت تنتج تصدر تحمل تعكس تختلف تعتمد تفتح تشكل تمثل تسبب تهدف تشهد تستغرق تحتاج تنتقل تنسحب',
    'تنخفض تنطلق تنقطع تنضم تنهار تنفصل ترتفع تعتبر تجعل تجبر تدعم تسهم تساعد تساهم تواجه تحاول تغادر تغير تضعف تلعب',
    'ترى ترد تمر تخسر تكسب تحصل تنجح تفشل تفقد تملك تبلغ تحدد تخلق تسيطر تهاجم تستهدف تلتحق تتجه تختار تجتاز تعبر تهرب',
    'أكون أجد أرى أخطئ نكون نجد نرى نشهد نحتاج نواجه نصل نلاحظ نعيد نغير نخطئ نعرف نعلم نقول نضطر',
  ].join(' '),
);
