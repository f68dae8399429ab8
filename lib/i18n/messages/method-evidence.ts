const en = {
  prior: {
    title: 'Where it starts',
    text: 'The shares before any development, together 1. Equal among the named scenarios, with a tenth for the rest, unless somebody sets them otherwise. It is a starting point and never called evidence.',
  },
  rating: {
    title: 'A rating as a likelihood',
    text: 'If the scenario were true, how expected is this, beside an ordinary month? One step of the rating multiplies by the base: 1.5 is cautious, 2 normal, 3 bold. A cell that nobody rated counts as neither. A typed ratio stands in place of the rating.',
  },
  grade: {
    title: 'A grade as the chance of being right',
    text: 'The letter tells how reliable the source is, the digit how credible this information; the root of their product is the chance that it is true as reported. The values can be edited.',
  },
  discount: {
    title: 'Doubting the source',
    text: 'A source that is wrong with chance 1 − r would have said the same in some cases anyway, so the likelihood is drawn towards 1. The noise is taken as the larger of the two likelihoods compared, which is the cautious reading; no other cell has a say in it.',
  },
  cap: {
    title: 'The most that one item can do',
    text: 'However strong the claim, an item cannot move the odds further than its grade allows.',
  },
  contribution: {
    title: 'What a development adds',
    text: 'ν is the share of it that is new beside the lead of its origin: a repeat does not count twice. τ is below 1 where one report picked its quotations to make a case; it touches only what that report quotes.',
  },
  posterior: {
    title: 'What all of it implies',
    text: 'Contributions add up, and the shares are put in proportion. A reserved scenario, which nobody has rated, keeps its starting share outside the sum, so that silence cannot shrink it. The order of the developments never changes the end.',
  },
  diagnosticity: {
    title: 'How well a row tells the scenarios apart',
    text: 'The bits by which the row alone would move an even belief. Zero where all cells are equal: such a row sets the scene and moves no weight.',
  },
  inconsistency: {
    title: 'Weight against, as a challenge',
    text: 'Only what speaks against a scenario is counted, plainly and again weighted by the grade; the smallest count ranks first. It is a second look at the ranking and never a source of weights.',
  },
  judgement: {
    title: 'The step from evidence to judgement',
    text: 'The weights are the analyst’s. The step to them is the row that would have to stand in the matrix to get there, as a ratio for each scenario; its size in bits tells how far the judgement goes beyond the evidence.',
  },
  path: {
    title: 'The path through time',
    text: 'A development that became known between two days is in by then with a chance that grows from day to day. The line is the mean over all ways in which the open ones may have come in: every way up to twelve open at once, a sample of datings above that.',
  },
  band: {
    title: 'The timing band',
    text: 'The lowest and highest share among those ways: same evidence, different possible dates. It is not a range for the probability, and it closes before the first window and after the last.',
  },
};

const ar: typeof en = {
  prior: {
    title: 'نقطة البداية',
    text: 'الحصص قبل أي تطوّر، ومجموعها 1. تتساوى بين السيناريوهات المسمّاة، ويُترك العُشر للبقية، ما لم تُحدَّد بغير ذلك. إنها نقطة بداية ولا تُسمّى قرينة.',
  },
  rating: {
    title: 'من التقييم إلى مدى التوقّع',
    text: 'لو صحّ السيناريو، فما مدى توقّع هذا التطوّر قياسًا إلى شهر عادي؟ وكل خطوة في التقييم تضربه في الأساس: 1.5 متحفّظ، و2 عادي، و3 جريء. والخلية التي لم تُقيَّم محايدة، والنسبة المُدخلة تحلّ محلّ التقييم.',
  },
  grade: {
    title: 'من الدرجة إلى احتمال الصحة',
    text: 'يدلّ الحرف على موثوقية المصدر والرقم على مصداقية المعلومة، وجذر حاصل ضربهما هو احتمال أن تكون المعلومة صحيحة كما نُقلت. القيم قابلة للتعديل.',
  },
  discount: {
    title: 'الشك في المصدر',
    text: 'المصدر الذي يخطئ أحيانًا كان سيقول الشيء نفسه في بعض الأحوال على كل حال، فيُقرَّب مدى التوقّع من 1. ويُؤخذ التشويش بقيمة الأكبر من مدَيَي التوقّع المقارَنين، وهي القراءة الأشد حذرًا، ولا أثر فيه لأي خلية أخرى.',
  },
  cap: {
    title: 'أقصى ما تفعله قرينة واحدة',
    text: 'مهما قوي الادعاء فلن تغيّر القرينة الأرجحية أكثر مما تسمح به درجتها.',
  },
  contribution: {
    title: 'ما يضيفه التطوّر',
    text: 'ν نسبة الجديد فيه إلى جانب القرينة الرئيسية من المصدر الأصلي نفسه، فلا يُحتسب التكرار مرتين. وτ (معامل التخفيف) دون 1 حيث انتقى تقرير واحد ما يقتبسه ليدعم رأيًا، ولا يمسّ إلا ما اقتبسه ذلك التقرير.',
  },
  posterior: {
    title: 'ما تشير إليه القرائن مجتمعة',
    text: 'تُجمع الإسهامات ثم تُردّ الحصص إلى نسبها. والسيناريو المحفوظ الحصة، الذي لم يقيّمه أحد، يحتفظ بحصته الابتدائية خارج الحساب، فلا يقلّصها السكوت عنه. ولا يغيّر ترتيب التطورات النتيجة أبدًا.',
  },
  diagnosticity: {
    title: 'شدة تمييز الصف بين السيناريوهات',
    text: 'عدد البتات التي يحرّك بها الصف وحده اعتقادًا متساويًا. وهو صفر حيث تتساوى الخلايا: صف كهذا سياق لا يغيّر وزنًا.',
  },
  inconsistency: {
    title: 'ما يخالف كل سيناريو، من باب المساءلة',
    text: 'لا يُعدّ إلا ما يخالف السيناريو، عدًّا بسيطًا ثم موزونًا بالدرجة، ويتصدّر السيناريو الأقل مخالفة. هذه نظرة ثانية إلى الترتيب وليست مصدرًا للأوزان.',
  },
  judgement: {
    title: 'الخطوة من القرائن إلى التقدير',
    text: 'الأوزان تقدير المحلل. والخطوة إليها هي الصف الذي كان ينبغي أن يوجد في المصفوفة لبلوغها، نسبةً لكل سيناريو، ومقدارها بالبتات يبيّن كم يتجاوز التقدير ما تشير إليه القرائن.',
  },
  path: {
    title: 'المسار عبر الزمن',
    text: 'التطوّر الذي عُلم بين يومين يدخل في الحساب باحتمال يزداد يومًا بعد يوم. والخط هو المتوسط على كل الطرق الممكنة لدخول ما لم يُحسم تاريخه: كلها إلى اثني عشر معًا، وعيّنة من التواريخ فوق ذلك.',
  },
  band: {
    title: 'نطاق التوقيت',
    text: 'أدنى حصة وأعلاها بين تلك الطرق: القرائن نفسها بتواريخ محتملة مختلفة. وليس نطاقًا للاحتمال، وينعدم عرضه قبل أول مدى زمني وبعد آخر مدى.',
  },
};

/** The formulas of the evidence, in words. */
export const methodEvidence = { en, ar };
