import { isolated } from '../../isolated';
import type { dates as en } from '../en/dates';

// The examples are isolated (U+2066 … U+2069): their signs would change places among Arabic letters.
export const dates: typeof en = {
  undated: 'بلا تاريخ محدد',
  on: (day) => `في ${day}`,
  between: (first, last) => `بين ${first} و${last}`,
  around: (when) => `نحو ${when}`,
  aroundSpan: (first, last) => `نحو الفترة بين ${first} و${last}`,
  best: (text, day) => `${text}، أفضل تقدير ${day}`,
  inPeriod: (period) => `في ${period}`,
  throughout: (period) => `خلال ${period}`,
  or: (items, last) => `${items.join(' أو ')} أو ${last}`,
  fromTo: (start, end) => `من ${start} إلى ${end}`,
  about: (when) => `نحو ${when}`,
  since: (when) => `مستمر منذ ${when}`,
  sinceAbout: (when) => `مستمر منذ نحو ${when}، بدايته تقريبية`,
  before: (day) => `قبل ${day} أو فيه`,
  after: (day) => `بعد ${day} أو فيه`,
  doubted: (text) => `${text} (تاريخ فيه شك)`,
  weekdayContradiction: (demanded, found) => `اليوم في النص هو ${demanded}، وهو في التقويم ${found}.`,
  cycle: (titles) => `هذه التواريخ مرتبط بعضها ببعض، فلا يمكن تحديد أي منها: ${titles}.`,
  edtf: {
    'edtf-unreadable': `ليس هذا تاريخًا بصيغة EDTF. اكتب ${isolated('2016-11-15')} أو ${isolated('2016-11')} أو ${isolated('2016-11-15~')} أو ${isolated('2016-08/2016-11')}.`,
    'edtf-too-long': 'النص أطول من أن يكون تاريخًا واحدًا.',
    'edtf-order': 'النهاية تسبق البداية.',
    season: `تختلف الفصول من مكان إلى آخر: اكتب الأشهر، مثل ${isolated('2016-03/2016-05')}.`,
    time: 'لا تتضمن التواريخ هنا ساعة: اكتب اليوم وحده.',
    list: `لكل تاريخ تطوّر خاص به. ولأحد يومين اكتب ${isolated('[2016-11-08,2016-11-15]')}.`,
    year: 'اكتب السنة بأربعة أرقام، من 0001 إلى 9999.',
    digits: `لا تُكتب الأرقام المجهولة إلا في الآخر؛ والأيسر كتابة الشهر أو السنة وحدهما، مثل ${isolated('2016-08')} أو 2016.`,
    set: `تُكتب البدائل أيامًا لا تزيد على 12، أو يُذكر طرفاها، مثل ${isolated('[2016-11-12..2016-11-13]')}.`,
    part: `التقريب هنا للتاريخ كله: ضع العلامة ~ في آخره، مثل ${isolated('2016-11-15~')}، أو اكتب الشهر أو السنة وحدهما، مثل ${isolated('2016-11~')}.`,
    unbounded: 'لا بد من تاريخ في أحد الطرفين؛ واكتب «..» للطرف المفتوح.',
  },
};
