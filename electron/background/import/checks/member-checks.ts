import { reportIdGaps, rowsBy, type Dump, type Report } from './dump.ts';
import { signedSen } from './savings-checks.ts';
import { sum } from '#shared/money/sen.ts';

/** Members against their savings and against the filled-in template; what contradicts itself in one row the reader has told. */
export function checkMembers(dump: Dump, report: Report): void {
  reportIdGaps(dump.members, { header: 'id_anggota', code: 'importMember.idGap' }, report);
  const savingsOf = rowsBy(dump.savings, 'id_anggota');
  for (const member of dump.members) {
    const params = { number: member.text('nip'), name: member.text('nama') };
    const savings = savingsOf.get(member.text('id_anggota')) ?? [];
    if (dump.savings.length > 0 && savings.length === 0) report(member, 'importMember.withoutSavings', params);
    const balanceSen = sum(savings.map(signedSen));
    if (member.text('status').toLowerCase() === 'keluar' && balanceSen !== 0) {
      report(member, 'importMember.leftWithBalance', { ...params, left: member.text('tanggal_keluar'), balanceSen });
    }
  }
  checkTemplate(dump, report);
}

const COMPARED = [
  { column: 'NIP', register: 'nip' },
  { column: 'status', register: 'status' },
  { column: 'Tanggal Masuk', register: 'tanggal_masuk' },
  { column: 'Tanggal Keluar', register: 'tanggal_keluar' },
] as const;

function checkTemplate(dump: Dump, report: Report): void {
  const registered = rowsBy(dump.members, 'nama');
  for (const row of dump.template) {
    const name = row.text('Nama Anggota');
    const member = registered.get(name)?.[0];
    if (member === undefined) continue;
    for (const { column, register } of COMPARED) {
      const value = row.text(column);
      const expected = member.text(register);
      if (value !== expected) report(row, 'importMember.templateDiffers', { name, column, value, expected });
    }
  }
}
