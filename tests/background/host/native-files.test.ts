import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertNativeFiles, parseNativeHashes } from '../../../electron/background/host/native-files.ts';

/** SHA-256 of "abc", from FIPS 180-2. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the native files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'native-'));
  writeFileSync(join(folder, 'win32-x64.node'), 'abc');

  it('pass when they are those of the build, though those of other systems are missing', () => {
    expect(() => assertNativeFiles(folder, parseNativeHashes(`{"win32-x64.node":"${ABC}","linux-x64.node":"00"}`))).not.toThrow();
  });

  it('are refused when one was exchanged', () => {
    expect(() => assertNativeFiles(folder, parseNativeHashes(`{"win32-x64.node":"${ABC.replace('b', 'c')}"}`))).toThrow('win32-x64.node is not the file');
  });

  it('are refused when there is none at all, or the list is damaged', () => {
    expect(() => assertNativeFiles(folder, parseNativeHashes('{}'))).toThrow('no native file');
    for (const text of ['null', '{"a":1}']) expect(() => parseNativeHashes(text)).toThrow('damaged');
  });
});
