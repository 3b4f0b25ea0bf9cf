import { isUtf8 } from 'node:buffer';

export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' };

/** Text of a file: UTF-8 with or without a byte order mark, otherwise Windows-1252 as older Excel writes CSV. Never refuses. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  // TextDecoder drops the byte order mark by itself.
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
