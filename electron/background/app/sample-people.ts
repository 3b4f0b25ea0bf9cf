import { makeDate, type IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails } from '#shared/contract/member.ts';
import { SAMPLE_OCCUPATIONS, SAMPLE_REGIONS, SAMPLE_VILLAGES, type SampleRegion } from '../seed/sample-names.ts';
import type { Chance } from './sample-chance.ts';

const FARMING = ['Petani', 'Buruh tani', 'Peternak'];
/** Digits 99 stand where a province would: no civil number begins so, hence these belong to nobody. */
const NOBODYS_PREFIX = '99';

export type SamplePerson = { readonly details: MemberDetails; readonly isFarmer: boolean };

/** Invented people, no two with one name; the same chance gives the same people. */
export function samplePeople(chance: Chance, count: number): readonly SamplePerson[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index): SamplePerson => {
    const gender = chance.percent(52) ? 'P' : 'L';
    const name = freshName(chance, gender, names);
    const isFarmer = chance.percent(45);
    const occupation = isFarmer ? chance.pick(FARMING) : chance.pick(SAMPLE_OCCUPATIONS.filter((item) => !FARMING.includes(item)));
    const village = chance.pick(SAMPLE_VILLAGES);
    const birthDate = makeDate(chance.between(1958, 1998), chance.between(1, 12), chance.between(1, 28));
    return {
      isFarmer,
      details: {
        name, gender, birthPlace: 'Sleman', birthDate, nationalId: nationalIdOf(birthDate, gender, index),
        address: `RT ${two(chance.between(1, 9))} RW ${two(chance.between(1, 24))}, ${village}, Sleman`,
        phone: `0800-555-${String(index + 1).padStart(4, '0')}`, email: '', occupation,
        heir: '', bankAccount: '', note: '',
      },
    };
  });
}

function freshName(chance: Chance, gender: 'L' | 'P', taken: Set<string>): string {
  for (;;) {
    const region = weightedRegion(chance);
    const given = chance.pick(gender === 'P' ? region.women : region.men);
    const first = `${given} ${chance.pick(region.secondNames)}`;
    // Once a pair is used, a second given name tells people apart, as in life.
    const name = taken.has(first) ? `${given} ${chance.pick(region.secondNames)} ${chance.pick(region.secondNames)}` : first;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function weightedRegion(chance: Chance): SampleRegion {
  let left = chance.below(SAMPLE_REGIONS.reduce((total, region) => total + region.weight, 0));
  for (const region of SAMPLE_REGIONS) {
    left -= region.weight;
    if (left < 0) return region;
  }
  return chance.pick(SAMPLE_REGIONS);
}

/** Shaped like a NIK: place, day of birth (women plus 40), month, year, running number. */
function nationalIdOf(birthDate: IsoDate, gender: 'L' | 'P', index: number): string {
  const day = Number(birthDate.slice(8, 10)) + (gender === 'P' ? 40 : 0);
  return `${NOBODYS_PREFIX}0413${two(day)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}${String(index + 1).padStart(4, '0')}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
