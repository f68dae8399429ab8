import type { Locale } from '@/lib/i18n/locales';

type Words = Readonly<Record<Locale, string>>;

/** Who a generated development is about. */
export const actors: readonly Words[] = [
  { en: 'Coastguard', ar: 'خفر السواحل' },
  { en: 'Interior ministry', ar: 'وزارة الداخلية' },
  { en: 'Border guard', ar: 'حرس الحدود' },
  { en: 'Municipal council', ar: 'المجلس البلدي' },
  { en: 'The armed group', ar: 'الجماعة المسلحة' },
  { en: 'Defence ministry', ar: 'وزارة الدفاع' },
  { en: 'Tribal mediators', ar: 'وسطاء القبائل' },
  { en: 'The prosecutor’s office', ar: 'مكتب النائب العام' },
  { en: 'United Nations mission', ar: 'بعثة الأمم المتحدة' },
  { en: 'Local radio', ar: 'الإذاعة المحلية' },
  { en: 'Oil facilities guard', ar: 'حرس المنشآت النفطية' },
  { en: 'An unnamed official', ar: 'مسؤول لم يُذكر اسمه' },
];

/** What it did; the place follows. */
export const deeds: readonly Words[] = [
  { en: 'closes the road to', ar: 'إغلاق الطريق المؤدي إلى' },
  { en: 'reports arrests near', ar: 'الإعلان عن توقيفات قرب' },
  { en: 'seizes arms and false papers in', ar: 'ضبط أسلحة ووثائق مزورة في' },
  { en: 'denies any presence in', ar: 'نفي أي وجود في' },
  { en: 'says dozens of fighters have left for', ar: 'القول إن عشرات المقاتلين غادروا نحو' },
  { en: 'meets delegates from', ar: 'لقاء مع مندوبين عن' },
  { en: 'calls up reserves in', ar: 'استدعاء الاحتياط في' },
  { en: 'announces a ceasefire around', ar: 'إعلان وقف لإطلاق النار في محيط' },
  {
    en: 'finds an abandoned camp and three vehicles south of',
    ar: 'العثور على معسكر مهجور وثلاث مركبات جنوب',
  },
  { en: 'loses contact with a patrol between the coast and', ar: 'فقدان الاتصال بدورية بين الساحل و' },
  { en: 'attacks', ar: 'هجوم على' },
  { en: 'intercepts a boat that had set out from', ar: 'اعتراض قارب انطلق من' },
  { en: 'warns of a new route through', ar: 'التحذير من مسلك جديد عبر' },
  { en: 'reopens the crossing at', ar: 'إعادة فتح المعبر في' },
];

/** Where. */
export const places: readonly Words[] = [
  { en: 'Sirte', ar: 'سرت' },
  { en: 'Sabha', ar: 'سبها' },
  { en: 'Ben Gardane', ar: 'بن قردان' },
  { en: 'Ghat', ar: 'غات' },
  { en: 'Misrata', ar: 'مصراتة' },
  { en: 'Bani Walid', ar: 'بني وليد' },
  { en: 'Derna', ar: 'درنة' },
  { en: 'Sabratha', ar: 'صبراتة' },
  { en: 'Kufra', ar: 'الكفرة' },
  { en: 'Ubari', ar: 'أوباري' },
  { en: 'Zuwara', ar: 'زوارة' },
  { en: 'Nalut', ar: 'نالوت' },
  { en: 'Ajdabiya', ar: 'أجدابيا' },
  { en: 'Tataouine', ar: 'تطاوين' },
];

/** The title in both languages, as long as titles are: three to twelve words. */
export function titleOf(actor: Words, deed: Words, place: Words): Words {
  return {
    en: `${actor.en} ${deed.en} ${place.en}`,
    ar: `${actor.ar}: ${deed.ar}${deed.ar.endsWith(' و') ? '' : ' '}${place.ar}`,
  };
}
