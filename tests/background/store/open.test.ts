import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBookFile } from '../../../electron/background/store/open.ts';
import { forbiddenPlace } from '../../../electron/background/store/place.ts';
import { code, testBook, value } from '../../support/test-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'koperasi-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('opening a book', () => {
  it('reads back synchronous = FULL on the first and on every later open', async () => {
    const test = await testBook();
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'cell_size_check', 'busy_timeout'];
    const read = (): readonly unknown[] => settings.map((name) => test.book.connection.pragma(name, { simple: true }));
    const expected = ['wal', 2, 1, 1, 0, 1, 5000];
    expect(read()).toEqual(expected);
    test.reopen();
    expect(read()).toEqual(expected);
    test.reopen();
    expect(read()).toEqual(expected);
    test.close();
  });

  it('refuses a second instance, and lets the next one in after the first is gone', () => {
    const path = join(folder, 'satu.koperasi');
    const first = value(openBookFile(path, 'create'));
    expect(code(openBookFile(path, 'open'))).toBe('book.inUse');
    first.close();
    // Without an own feed it is a file of this program all the same.
    value(openBookFile(path, 'open')).close();
  });

  it('refuses what is missing, what is there already, and what is no book', () => {
    expect(code(openBookFile(join(folder, 'tidak-ada.koperasi'), 'open'))).toBe('book.notFound');
    const other = join(folder, 'catatan.koperasi');
    writeFileSync(other, 'bukan basis data, hanya catatan yang cukup panjang untuk sebuah kepala berkas SQLite palsu'.repeat(20));
    expect(code(openBookFile(other, 'create'))).toBe('book.fileExists');
    expect(code(openBookFile(other, 'open'))).toBe('book.notABook');
  });

  it('refuses a book of a newer program and leaves it as it is', async () => {
    const test = await testBook();
    test.book.connection.pragma('user_version = 99');
    test.book.connection.pragma('wal_checkpoint(TRUNCATE)');
    const copy = join(folder, 'baru.koperasi');
    copyFileSync(test.path, copy);
    test.close();
    expect(code(openBookFile(copy, 'open'))).toBe('book.newer');
  });
});

describe('where a book may live', () => {
  it.each(['OneDrive', 'OneDrive - Koperasi Maju', 'Dropbox', 'Google Drive', 'My Drive', 'Nextcloud'])('refuses the synchronised folder %s', (name) => {
    expect(forbiddenPlace(join('/data', name, 'buku.koperasi'))).toBe(name);
    mkdirSync(join(folder, name), { recursive: true });
    expect(code(openBookFile(join(folder, name, 'buku.koperasi'), 'create'))).toBe('book.placeForbidden');
  });
  it('sees through a link into a synchronised folder', () => {
    mkdirSync(join(folder, 'Dropbox'), { recursive: true });
    symlinkSync(join(folder, 'Dropbox'), join(folder, 'buku'));
    expect(forbiddenPlace(join(folder, 'buku', 'a.koperasi'))).toBe('Dropbox');
  });
  it('refuses network shares and removable media by what the system says of them', () => {
    expect(forbiddenPlace('\\\\server\\koperasi\\buku.koperasi')).toBe('jaringan');
    const mounts = '/dev/sda1 / ext4 rw 0 0\n//nas/k /mnt/k cifs rw 0 0\n/dev/sdb1 /mnt/stik vfat rw 0 0\n/dev/sdc1 /media/ana/DATA ext4 rw 0 0\n';
    expect(forbiddenPlace('/mnt/k/buku.koperasi', mounts)).toBe('jaringan');
    expect(forbiddenPlace('/mnt/stik/buku.koperasi', mounts)).toBe('stik USB');
    expect(forbiddenPlace('/media/ana/DATA/buku.koperasi', mounts)).toBe('stik USB');
  });
  it('lets an ordinary folder be, also one whose name only looks like a service', () => {
    expect(forbiddenPlace('/srv/Koperasi/boxes/onedriveku.koperasi', '/dev/sda1 / ext4 rw 0 0\n')).toBeNull();
  });
});
