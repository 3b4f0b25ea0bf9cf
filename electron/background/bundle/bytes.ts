/** Byte strings as hexadecimal text, lower case. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** Hexadecimal text as bytes. Asserts: whole bytes, digits 0-9 and a-f only. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) throw new Error('not lower-case hexadecimal');
  return new Uint8Array(Buffer.from(text, 'hex'));
}

/** Equal length and equal content. Not constant in time: compare only what is public. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** All parts one after the other, in a new array. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let lengthBytes = 0;
  for (const part of parts) lengthBytes += part.length;
  const whole = new Uint8Array(lengthBytes);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A domain separator: ASCII name and one zero byte, put in front of everything that is hashed. */
export function domainPrefix(name: string): Uint8Array {
  return new Uint8Array(Buffer.from(`${name}\0`, 'latin1'));
}
