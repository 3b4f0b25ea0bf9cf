import { isCanonicalText } from './canonical-text.ts';
import { nestingDepthMax } from './limits.ts';

const START_BYTES = 80 * 1024;
/** Bytes of the longest head: one for the type, eight for the argument. */
const HEAD_BYTES_MAX = 9;
const TWO_TO_32 = 4_294_967_296;
const plainAscii = /^[\n\x20-\x7f]*$/;

let buffer = Buffer.alloc(START_BYTES);
let view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
let position = 0;

/**
 * Checks a value and encodes it in one walk: the deterministic CBOR of FORMAT.md section 2. Written out by hand because
 * it runs for every event of a long import; cborg, which decodes, gives the same bytes (a test compares them).
 *
 * Shape: null when the value holds what may not travel or is nested more than 8 deep. The bytes lie in a buffer that the
 * next call writes over: copy them. Map keys come out ascending, which for unsigned keys is the bytewise order.
 */
export function encodeToScratch(value: unknown): Uint8Array | null {
  position = 0;
  return put(value, 0) ? buffer.subarray(0, position) : null;
}

function put(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'number':
      return putNumber(value);
    case 'string':
      return putText(value);
    case 'boolean':
      reserve(1);
      buffer[position++] = value ? 0xf5 : 0xf4;
      return true;
    case 'object':
      if (value !== null) return putObject(value, depth);
      reserve(1);
      buffer[position++] = 0xf6;
      return true;
    default:
      return false;
  }
}

function putNumber(value: number): boolean {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return false;
  if (value >= 0) putHead(0, value);
  else putHead(0x20, -1 - value);
  return true;
}

function putText(text: string): boolean {
  if (plainAscii.test(text)) {
    putHead(0x60, text.length);
    reserve(text.length);
    putAscii(text);
    return true;
  }
  if (!isCanonicalText(text)) return false;
  const sizeBytes = Buffer.byteLength(text);
  putHead(0x60, sizeBytes);
  reserve(sizeBytes);
  position += buffer.write(text, position, 'utf8');
  return true;
}

/** Codes, references and names are short: a loop is faster than a call out of the engine. */
const LOOP_LENGTH_MAX = 40;

function putAscii(text: string): void {
  if (text.length > LOOP_LENGTH_MAX) {
    position += buffer.write(text, position, 'latin1');
    return;
  }
  for (let index = 0; index < text.length; index += 1) buffer[position++] = text.charCodeAt(index);
}

function putObject(value: object, depth: number): boolean {
  if (value instanceof Uint8Array) {
    putHead(0x40, value.length);
    reserve(value.length);
    buffer.set(value, position);
    position += value.length;
    return true;
  }
  if (depth === nestingDepthMax) return false;
  if (Array.isArray(value)) {
    putHead(0x80, value.length);
    for (const item of value) if (!put(item, depth + 1)) return false;
    return true;
  }
  return value instanceof Map && putMap(value, depth);
}

function putMap(map: ReadonlyMap<unknown, unknown>, depth: number): boolean {
  const keys: number[] = [];
  let ascending = true;
  for (const key of map.keys()) {
    if (typeof key !== 'number' || !Number.isSafeInteger(key) || key < 0 || Object.is(key, -0)) return false;
    if (keys.length > 0 && key < (keys[keys.length - 1] ?? 0)) ascending = false;
    keys.push(key);
  }
  if (!ascending) keys.sort((left, right) => left - right);
  putHead(0xa0, keys.length);
  for (const key of keys) {
    putHead(0, key);
    if (!put(map.get(key), depth + 1)) return false;
  }
  return true;
}

/** The shortest head that holds the argument. */
function putHead(major: number, argument: number): void {
  reserve(HEAD_BYTES_MAX);
  if (argument < 24) {
    buffer[position++] = major | argument;
  } else if (argument < 0x100) {
    buffer[position++] = major | 24;
    buffer[position++] = argument;
  } else if (argument < 0x1_0000) {
    buffer[position++] = major | 25;
    view.setUint16(position, argument);
    position += 2;
  } else if (argument < TWO_TO_32) {
    buffer[position++] = major | 26;
    view.setUint32(position, argument);
    position += 4;
  } else {
    buffer[position++] = major | 27;
    view.setUint32(position, Math.floor(argument / TWO_TO_32));
    view.setUint32(position + 4, argument % TWO_TO_32);
    position += 8;
  }
}

function reserve(sizeBytes: number): void {
  if (position + sizeBytes <= buffer.length) return;
  const larger = Buffer.alloc(Math.max(buffer.length * 2, position + sizeBytes));
  larger.set(buffer.subarray(0, position));
  buffer = larger;
  view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
}
