type Told = Readonly<{ where: string; value: string; limit: string }>;

function said(title: string, detail: string) {
  return { title, detail };
}

/** What the server says when it refuses: what, where, and how to mend it. */
export const problems = {
  body: 'the request',
  kinds: {
    'not-json': said('Not JSON', 'The request does not hold valid JSON in UTF-8. Send one JSON object.'),
    'not-json-type': said(
      'Not sent as JSON',
      'Send the request with the header "Content-Type: application/json".',
    ),
    'too-large': said('Too large', 'The request is larger than 1 MB. Send less at a time.'),
    invalid: said('Not accepted', 'Nothing was saved. Mend what is listed and send it again.'),
    conflict: said(
      'Somebody saved first',
      'Nothing of yours was saved. What came first is attached: compare the two and save again on top of it.',
    ),
    overtaken: said(
      'Changed again since',
      'Nothing was taken back: what that entry changed was changed again later. Take back the attached entries first, or edit it anew.',
    ),
    'unknown-dossier': said(
      'No such dossier',
      'There is no dossier at this address. The list of dossiers has those there are.',
    ),
    'slug-taken': said('Name taken', 'A dossier with this address exists. Give the new one another title.'),
    'request-reused': said(
      'Request id used before',
      'Nothing was saved: this request carries the id of an earlier one that asked for something else. Send it again under an id of its own.',
    ),
    'cross-site': said(
      'Refused',
      'Changes are accepted from Masar’s own pages only. Open Masar itself and try again.',
    ),
    'wrong-host': said(
      'Refused',
      'This server does not answer to the name that the request gives. Open it at the address it was started for, or name that address in HOST_NAMES.',
    ),
    'bad-host': said(
      'No host',
      'The request does not say rightly which host it is for. Send one Host header.',
    ),
    'bad-address': said(
      'No address',
      'The address of the request is not a path of this server, or holds a broken escape (“%” and two hexadecimal digits). Send the path alone: /api/health.',
    ),
    'bad-request': said('Not understood', 'What was sent is no HTTP request that this server understands.'),
    'headers-too-large': said(
      'Headers too large',
      'The address and the headers together are longer than 16 kB. Shorten the address, or delete this site’s cookies and try again.',
    ),
    'request-too-slow': said('Too slow', 'The request did not arrive whole in time. Send it again.'),
    'no-such-address': said(
      'No such address',
      'There is nothing at this address. /api/openapi.json lists all that can be asked.',
    ),
    'method-not-allowed': said(
      'Not possible here',
      'This address does not take that method. The Allow header lists those it takes.',
    ),
    'form-too-large': said(
      'Too long',
      'What was sent is longer than the 4 kB that the form for the passphrase takes. Enter the passphrase alone.',
    ),
    'passphrase-required': said('Passphrase needed', 'Enter the passphrase first, then repeat what you did.'),
    'name-required': said(
      'Name needed',
      'What is written is signed, and the server does not know your name yet. Send it first, with PUT /api/person.',
    ),
    'too-many-attempts': said(
      'Too many attempts',
      'Too many wrong passphrases. Wait a minute and try again.',
    ),
    'store-unavailable': said(
      'The database does not answer',
      'Nothing was saved. Try again; if it stays so, look at the server’s own messages.',
    ),
    'store-busy': said(
      'The database is in use',
      'Nothing was saved: another program has held the database for more than five seconds. Try again in a moment.',
    ),
    'disk-full': said(
      'No free space',
      'Nothing was saved: the disk of the server has no free space left. Free some space there, then save again; what was saved before is safe.',
    ),
    'record-damaged': said(
      'This dossier is damaged',
      'What is kept of it on the disk is not what was written, so that it cannot be shown. The other dossiers can. Run npm run verify to see where, and restore a backup.',
    ),
    internal: said(
      'A fault of Masar',
      'Nothing was saved. The server’s own messages say what happened; please report it.',
    ),
  },
  reasons: {
    required: ({ where }: Told) => `${where} is missing. Give it a value.`,
    'wrong-type': ({ where, value, limit }: Told) => `${where} is ${value}. It must be: ${limit}.`,
    'too-small': ({ where, value, limit }: Told) => `${where} is ${value}. It must be at least ${limit}.`,
    'too-big': ({ where, value, limit }: Told) => `${where} is ${value}. It must be at most ${limit}.`,
    'too-short': ({ where, limit }: Told) => `${where} is too short. Give at least ${limit} characters.`,
    'too-long': ({ where, limit }: Told) => `${where} is too long. Shorten it to ${limit} characters.`,
    'too-few': ({ where, limit }: Told) => `${where} has too few items. Give at least ${limit}.`,
    'too-many': ({ where, limit }: Told) => `${where} has too many items. Give at most ${limit}.`,
    'not-whole': ({ where, value }: Told) => `${where} is ${value}. It must be a whole number.`,
    'unknown-field': ({ where, limit }: Told) =>
      `${where} has a field that does not belong there: ${limit}. Leave it out.`,
    'not-a-choice': ({ where, value, limit }: Told) => `${where} is ${value}. Choose one of: ${limit}.`,
    format: ({ where, value }: Told) => `${where} is ${value}, which is not in the form that is needed.`,
    blank: ({ where }: Told) => `${where} is empty. Write something.`,
    'control-characters': ({ where }: Told) =>
      `${where} holds invisible control characters. Type the text anew or paste it without formatting.`,
    'broken-unicode': ({ where }: Told) => `${where} holds a broken character. Type the text anew.`,
    'no-language': ({ where }: Told) => `${where} has no text. Write it in English, in Arabic or in both.`,
    id: ({ where, value }: Told) =>
      `${where} is ${value}. An identifier has 1 to 40 letters a–z, digits and hyphens.`,
    slug: ({ where, value }: Told) =>
      `${where} is ${value}. An address has small letters a–z, digits and hyphens.`,
    'iso-date': ({ where, value }: Told) =>
      `${where} is ${value}. Give a real day as year-month-day: 2016-11-15.`,
    'window-without-bounds': ({ where }: Told) =>
      `${where} has neither a first nor a last day. Give at least one.`,
    'window-order': ({ where }: Told) => `${where} has days out of order. Put the earlier day first.`,
    'best-outside-window': ({ where }: Told) =>
      `${where} has a best estimate outside its first and last day.`,
    'alternatives-outside': ({ where, value }: Told) =>
      `${where} is ${value}, which lies outside the first and the last day of its window. Widen the window or leave it out.`,
    'alternatives-order': ({ where, value }: Told) =>
      `${where} is ${value}, which comes before the day in front of it or repeats it. List each day once, the earliest first.`,
    'address-user': ({ where, value }: Told) =>
      `${where} is ${value}, which holds the name of a user before its host. Give the address without it.`,
    grade: ({ where, value }: Told) => `${where} is ${value}. A grade is a letter A–F and a digit 1–6: B2.`,
    'weights-sum': ({ where }: Told) => `${where} must be whole points that sum to exactly 100.`,
    'prior-sum': ({ where }: Told) => `${where} must sum to exactly 100.`,
    'unknown-id': ({ where, value }: Told) => `${where} points to ${value}, which the dossier does not have.`,
    'duplicate-id': ({ where, value }: Told) =>
      `${where} is ${value}, which another one already uses. Choose another.`,
    'missing-scenario': ({ where }: Told) =>
      `${where} is missing. Every scenario of the dossier needs a number.`,
    'reason-required': ({ where }: Told) =>
      `${where} is missing. A change of 10 points or more, or across a word of likelihood, needs a reason.`,
    'act-needs-reason': ({ where }: Told) =>
      `${where} is missing. A removal, a split or a merger needs a reason.`,
    'creation-stays': ({ where, value }: Told) =>
      `${where} is ${value}, by which the dossier was created. That cannot be taken back.`,
    'unknown-base': ({ where, value, limit }: Told) =>
      `${where} is ${value}, but the latest is ${limit}. Reload the dossier.`,
    'scenario-count': ({ where }: Told) => `${where} must hold 2 to 12 scenarios.`,
    'several-reserved': ({ where }: Told) => `${where} has more than one scenario for the rest. Keep one.`,
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  nothing: 'nothing',
};
