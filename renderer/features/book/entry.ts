import { namedOfficers } from './new-book.ts';
import { OfficerRows } from './OfficerRows.tsx';
import { ProfileFields } from './ProfileFields.tsx';

/** The identity of the cooperative is asked by the wizard and changed in Settings, in the same fields. */
export { namedOfficers, OfficerRows, ProfileFields };
