/** The page that asks for the passphrase. */
export const enter = {
  title: 'Passphrase',
  why: 'This Masar can be reached from other machines, so it asks who may come in.',
  passphrase: 'Passphrase',
  enter: 'Enter',
  wrong: 'That is not the passphrase. Try again, or ask whoever runs this server.',
};
