import { handled } from '@/app/api/_lib/handled';
import { namePerson, readPerson } from '@/lib/api/server/person';

export const GET = handled(readPerson);
export const PUT = handled(namePerson);
