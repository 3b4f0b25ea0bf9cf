import { expect, test } from 'vitest';
import { initialsOf, shortName } from '../../../renderer/boot/frame-session.ts';

test.each([
  ['Koperasi Serba Usaha Tani Makmur', 'Tani Makmur'],
  ['KSU Tani Makmur', 'Tani Makmur'],
  ['Koperasi Desa Merah Putih Margorejo', 'Margorejo'],
  ['Koperasi Guru Sleman', 'Guru Sleman'],
  ['Kspps Berkah', 'Kspps Berkah'],
  ['Koperasi', 'Koperasi'],
])('the sidebar calls %s %s', (name, short) => expect(shortName(name)).toBe(short));

test.each([
  ['Ratna Wulandari', 'RW'],
  ['Sri Lestari Handayani', 'SH'],
  ['ratna', 'RA'],
  ['  Budi  ', 'BU'],
])('the mark of %s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
