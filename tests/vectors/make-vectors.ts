import { existsSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { sealBundle } from '../../electron/background/bundle/age-layer.ts';
import { commitAttachment } from '../../electron/background/bundle/attachment.ts';
import { concatBytes, fromHex } from '../../electron/background/bundle/bytes.ts';
import type { CanonicalValue } from '../../electron/background/bundle/canonical.ts';
import { encodeCanonical } from '../../electron/background/bundle/canonical.ts';
import { chainHash, chainStart } from '../../electron/background/bundle/chain.ts';
import { signCheckpoint } from '../../electron/background/bundle/checkpoint.ts';
import { encodeEvent } from '../../electron/background/bundle/event.ts';
import { doctype, writeDocument } from '../../electron/background/bundle/document.ts';
import { signerFromSeed } from '../../electron/background/bundle/sign.ts';
import { writeEnrolmentRequest } from '../../electron/background/bundle/trust/enrolment.ts';
import { encodeTrust } from '../../electron/background/bundle/trust/trust-codec.ts';
import { ageIdentity, ageRecipient, genesisFields, officer, program } from '../background/bundle/trust/example-trust.ts';
import { createGenesis } from '../../electron/background/bundle/trust/trust-chain.ts';
import { event1Fields, momentMs, vectorA } from '../background/bundle/vector-a.ts';
import type { Forgery } from '../background/bundle/forge.ts';
import { containerA, forge, rawFrame, withField } from '../background/bundle/forge.ts';
import { signerA } from '../background/bundle/vector-a-bundle.ts';

/**
 * Writes the `.vec` files of containers again (`node tests/vectors/make-vectors.ts`). They are frozen once released: run this
 * only to add a scenario, and look at the diff. Encrypted ones are written only when missing, because age never writes the same bytes twice.
 */
const folder = new URL('./', import.meta.url);

function write(name: string, expected: string, note: string, bytes: Uint8Array, kind = 'container'): void {
  const base64 = Buffer.from(bytes).toString('base64').replace(/(.{120})/g, '$1\n');
  writeFileSync(new URL(`${name}.vec`, folder), `kind: ${kind}\nexpect: ${expected}\nnote: ${note}\n\n${base64.trimEnd()}\n`);
}

/** age is random: an existing file stays as it is, so that the frozen ones prove that old files can still be read. */
function writeAge(name: string, expected: string, note: string, bytes: Uint8Array): void {
  if (!existsSync(new URL(`${name}.vec`, folder))) write(name, expected, note, bytes, `age\nidentity: ${ageIdentity}`);
}

function patch(offset: number, ...values: readonly number[]): Uint8Array {
  const bytes = containerA();
  bytes.set(values, offset);
  return bytes;
}

function setKey(key: number, value: CanonicalValue): Forgery {
  return { manifest: (map) => map.set(key, value) };
}

function setFrame(index: number, field: number, value: CanonicalValue): Forgery {
  return { manifest: (map) => map.set(10, withField(map.get(10), index, field, value)) };
}

function setSegment(field: number, value: CanonicalValue): Forgery {
  return { manifest: (map) => map.set(9, withField(map.get(9), 0, field, value)) };
}

function zlibFrame(raw: Uint8Array, rawBytes = raw.length, tail = new Uint8Array()): Forgery {
  const stored = concatBytes(new Uint8Array(deflateSync(raw)), tail);
  return { frames: ([, second]) => [{ stored, rawBytes, compression: 1 }, { stored: second }] };
}

function firstFrame(records: readonly Uint8Array[], items = records.length): Forgery {
  return { frames: ([, second]) => [{ stored: rawFrame(records), items }, { stored: second }] };
}

function secondFrame(record: Uint8Array): Forgery {
  const raw = rawFrame([record]);
  const stored = new Uint8Array(deflateSync(raw));
  return { frames: ([first]) => [{ stored: first }, { stored, rawBytes: raw.length, compression: 1 }] };
}

const [event1, event2] = [fromHex(vectorA.event1), fromHex(vectorA.event2)];
const feed = fromHex(vectorA.feedId);
const stranger = signerFromSeed(new Uint8Array(32).fill(9));
const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const salt = key(0x5a);
const bigPayload = new Uint8Array(256 * 1024 + 1);
const otherPayload = Buffer.from('Setoran lain');
let nested: CanonicalValue = 0;
for (let level = 0; level < 7; level += 1) nested = [nested];
const deepBody = concatBytes(new Uint8Array(9).fill(0x81), Uint8Array.of(0));
const shallowEvent = encodeEvent({ ...event1Fields, body: new Map([[1, 'x'.repeat(65_400)]]) });
const longEvent = concatBytes(shallowEvent, new Uint8Array(65_537 - shallowEvent.length));
const otherSeal = signCheckpoint(signerA, { feedId: feed, seq: 1, hash: fromHex(vectorA.hash1), t: momentMs, trustVersion: 1 });
const event3 = encodeEvent({ ...event1Fields, seq: 3 });
const edited = fromHex(vectorA.event2.replace('4fe6', '4fe7'));
const raw12 = rawFrame([event1, event2]);

write('ksb1-a', 'ok', 'vector KSB1-A', containerA());
write('ksb1-a-zlib', 'ok', 'KSB1-A with a compressed first frame', forge(zlibFrame(raw12)));
write('not-a-bundle', 'bundle.notABundle', 'a ZIP file', Buffer.from('504b030414000000080000002100', 'hex'));
write('empty', 'bundle.notABundle', 'no bytes at all', new Uint8Array());
write('text-mode', 'bundle.damaged', 'CR LF of the magic turned into LF by a text-mode copy', concatBytes(fromHex('894b53420a1a0a'), containerA().subarray(8)));
write('header-cut', 'bundle.cut', 'ends inside the header', containerA().subarray(0, 20));
write('magic-cut', 'bundle.cut', 'ends inside the magic', containerA().subarray(0, 5));
write('manifest-cut', 'bundle.cut', 'ends inside the manifest', containerA().subarray(0, 400));
write('frame-cut', 'bundle.cut', 'last byte missing', containerA().subarray(0, 1022));
write('trailing-byte', 'bundle.trailingBytes', 'one byte after the last frame', concatBytes(containerA(), Uint8Array.of(0)));
write('major-2', 'bundle.versionNewer', 'major version 2', patch(9, 2));
write('minor-1', 'bundle.featureUnknown', 'minor version 1', patch(11, 1));
write('doctype-1', 'bundle.damaged', 'a document type in a bundle', patch(19, 1));
write('reserved-set', 'bundle.damaged', 'reserved header field not zero', patch(23, 1));
write('manifest-length-limit', 'bundle.limitExceeded', 'claims a manifest of 4 MiB and one byte', patch(12, 0x00, 0x40, 0x00, 0x01));
write('manifest-length-4-gib', 'bundle.limitExceeded', 'claims a manifest of 4 GiB', patch(12, 0xff, 0xff, 0xff, 0xff));
write('manifest-empty', 'bundle.damaged', 'manifest length 0', patch(12, 0, 0, 0, 0));
write('signature-blocks-limit', 'bundle.limitExceeded', '9 signature blocks', patch(16, 0, 9));
write('signature-blocks-none', 'bundle.damaged', 'no signature block', patch(16, 0, 0));
write('signature-algorithm', 'bundle.featureUnknown', 'signature algorithm 2', patch(24, 2));
write('signature-purpose', 'bundle.damaged', 'first block is not the sender', patch(25, 2));
write('signature-reserved', 'bundle.damaged', 'reserved bytes of a block not zero', patch(27, 1));
write('signature-flipped', 'bundle.signatureWrong', 'one bit of the signature', patch(24 + 36, 0x14));
write('manifest-flipped', 'bundle.signatureWrong', 'one bit of the signed manifest', patch(130, 0xff));
write('sender-unknown', 'bundle.senderUnknown', 'signed by a key nobody enrolled', forge({ signer: stranger }));
write('sender-differs', 'bundle.signatureWrong', 'manifest names another sender than the signer', forge(setKey(5, key(7))));
write('manifest-indefinite', 'bundle.notCanonical', 'manifest is an indefinite map', forge({ body: fromHex('bfff') }));
write('manifest-not-a-map', 'bundle.notCanonical', 'manifest is an array', forge({ body: fromHex('80') }));
write('manifest-depth', 'bundle.limitExceeded', 'nine containers deep', forge({ body: deepBody }));
write('manifest-key-missing', 'bundle.notCanonical', 'no totals', forge({ manifest: (map) => map.delete(14) }));
write('manifest-key-unknown', 'bundle.featureUnknown', 'critical key 16', forge(setKey(16, 0)));
write('manifest-key-ignorable', 'ok', 'ignorable key 64', forge(setKey(64, nested)));
write('manifest-format-2', 'bundle.versionNewer', 'manifest format 2', forge(setKey(1, 2)));
write('feature-unknown', 'bundle.featureUnknown', 'requires feature 1', forge(setKey(12, [1])));
write('foreign-cooperative', 'bundle.foreignCooperative', 'another coop_id', forge(setKey(3, new Uint8Array(16))));
write('not-for-this-device', 'bundle.notForThisDevice', 'signed recipients do not name the reader', forge(setKey(6, [[1, key(0x44)]])));
write('recipients-unsorted', 'bundle.notCanonical', 'recipients out of order', forge(setKey(6, [[1, key(0x44)], [1, key(0x22)]])));
write('recipients-limit', 'bundle.limitExceeded', '21 recipients', forge(setKey(6, Array.from({ length: 21 }, (_, index) => [1, key(index + 1)]))));
write('profile-backup', 'bundle.profileRefused', 'profile 7 is not for import', forge(setKey(4, 7)));
write('backup-slice', 'bundle.profileRefused', 'a backup slice in a full bundle', forge({ manifest: (map) => map.set(10, withField(map.get(10), 1, 0, 9)) }));
write('trust-newer', 'trust.newerNeeded', 'sender holds trust version 2', forge(setKey(8, [2, key(0x33)])));
write('trust-other', 'trust.forked', 'sender holds another version 1', forge(setKey(8, [1, key(0x34)])));
write('frame-type-unknown', 'bundle.featureUnknown', 'frame type 4', forge(setFrame(1, 0, 4)));
write('compression-unknown', 'bundle.featureUnknown', 'compression 2', forge(setFrame(0, 1, 2)));
write('frame-raw-limit', 'bundle.limitExceeded', 'frame of 1 MiB and one byte', forge(setFrame(0, 3, 1_048_577)));
write('frame-stored-limit', 'bundle.limitExceeded', 'stored over raw + 64 KiB', forge({ manifest: (map) => map.set(10, withField(withField(map.get(10), 0, 1, 1), 0, 2, raw12.length + 65_537)) }));
write('frame-segment-missing', 'bundle.notCanonical', 'event frame of a segment that is not there', forge(setFrame(0, 6, 1)));
write('frame-flipped', 'bundle.frameDamaged', 'one bit of the first frame', patch(800, 0xff));
write('inflate-garbage', 'bundle.inflateFailed', 'not a zlib stream', forge({ frames: ([first, second]) => [{ stored: first, compression: 1, rawBytes: first.length }, { stored: second }] }));
write('inflate-bomb', 'bundle.inflateFailed', '900 KB behind a promise of 900', forge(zlibFrame(new Uint8Array(900_000), 900)));
write('inflate-short', 'bundle.inflateFailed', 'less than promised', forge(zlibFrame(raw12, raw12.length + 1)));
write('inflate-tail', 'bundle.inflateFailed', 'bytes after the zlib stream', forge(zlibFrame(raw12, raw12.length, Uint8Array.of(1, 2, 3))));
write('record-overrun', 'bundle.notCanonical', 'record longer than its frame', forge({ frames: ([first, second]) => [{ stored: Uint8Array.from(first, (byte, at) => (at === 3 ? 0xff : byte)) }, { stored: second }] }));
write('event-limit', 'bundle.limitExceeded', 'event of 64 KiB and one byte', forge({ ...zlibFrame(rawFrame([longEvent, event2])) }));
write('attachment-limit', 'bundle.limitExceeded', 'payload of 256 KiB and one byte', forge(secondFrame(encodeCanonical([commitAttachment(5, salt, bigPayload), salt, 5, bigPayload]))));
write('attachment-mismatch', 'attachment.mismatch', 'payload of another commitment', forge(secondFrame(encodeCanonical([fromHex(vectorA.commit), salt, 5, otherPayload]))));
write('items-differ', 'bundle.countsDiffer', 'three items promised, two there', forge(firstFrame([event1, event2], 3)));
write('events-missing', 'bundle.countsDiffer', 'segment 1..2 with one event', forge(firstFrame([event1])));
write('events-too-many', 'bundle.countsDiffer', 'segment 1..2 with three events', forge(firstFrame([event1, event2, event3])));
write('totals-events', 'bundle.countsDiffer', 'totals name three events', forge(setKey(14, [3, 1, 15_000_000])));
write('totals-debit', 'bundle.countsDiffer', 'totals one sen off', forge(setKey(14, [2, 1, 15_000_001])));
write('event-edited', 'feed.chainBroken', 'date of the second event changed', forge(firstFrame([event1, edited])));
write('event-seq-jump', 'feed.chainBroken', 'seq 1, then 3', forge(firstFrame([event1, event3])));
write('events-swapped', 'feed.chainBroken', 'seq 2, then 1', forge(firstFrame([event2, event1])));
write('previous-hash', 'feed.chainBroken', 'a hash before the first event', forge(setSegment(4, key(1))));
write('event-not-canonical', 'bundle.notCanonical', 'seq in a longer form', forge(firstFrame([fromHex(vectorA.event1.replace('880101', '88011801')), event2])));
write('event-format-2', 'bundle.versionNewer', 'event format 2', forge(firstFrame([fromHex(vectorA.event1.replace('880101', '880201')), event2])));
write('seal-flipped', 'feed.sealInvalid', 'signature of the checkpoint', forge(setSegment(7, new Uint8Array(64))));
write('seal-other-head', 'feed.sealInvalid', 'a genuine checkpoint of event 1', forge({ manifest: (map) => map.set(9, withField(withField(map.get(9), 0, 6, otherSeal.body), 0, 7, otherSeal.signature)) }));
write('feed-not-of-owner', 'feed.sealInvalid', 'feed id of another stream', forge(setSegment(1, 2)));
write('owner-unknown', 'bundle.senderUnknown', 'segment of an owner nobody enrolled', forge(setSegment(8, stranger.keyId)));
write('head-hash', 'feed.sealInvalid', 'another head than the sealed one', forge(setSegment(5, chainHash(feed, 2, chainStart, event2))));
write('have-over-limit-shape', 'bundle.notCanonical', 'a witness of two fields', forge(setKey(11, [[feed, 2]])));

const request = { recipient: ageRecipient, unitCode: 'A2', program, createdT: momentMs };
const kopkey = writeEnrolmentRequest(signerA, request);
const weakKey = encodeCanonical(new Map<number, CanonicalValue>([[1, 1], [2, new Uint8Array(32)], [3, ageRecipient], [4, 'A2'], [5, ['x', '1', 1]], [6, 0]]));
write('enrolment', 'ok', 'a .kopkey of device A', kopkey, 'enrolment');
write('enrolment-flipped', 'bundle.signatureWrong', 'one bit of the signature', Uint8Array.from(kopkey, (byte, at) => (at === 100 ? byte ^ 1 : byte)), 'enrolment');
write('enrolment-trailing', 'bundle.trailingBytes', 'a second document', concatBytes(kopkey, kopkey), 'enrolment');
write('enrolment-weak-key', 'device.keyRefused', 'public key of small order', writeDocument(weakKey, { doctype: doctype.enrolment, purpose: 1 }, [signerA]), 'enrolment');
write('enrolment-limit', 'bundle.limitExceeded', 'claims a body of 1 MiB and one byte', Uint8Array.from(kopkey, (byte, at) => [0x00, 0x10, 0x00, 0x01][at - 12] ?? byte), 'enrolment');
write('enrolment-is-bundle', 'bundle.notABundle', 'a bundle named .kopkey', containerA(), 'enrolment');

const genesis = createGenesis(genesisFields, [officer]);
write('trust-genesis', 'ok', 'genesis signed by its one officer', genesis.bytes, 'trust');
write('trust-unsigned', 'trust.signaturesMissing', 'genesis signed by somebody else', writeDocument(genesis.body, { doctype: doctype.trust, purpose: 3 }, [stranger]), 'trust');
write('trust-wrong-coop', 'bundle.notCanonical', 'coop_id is not the hash of the genesis', writeDocument(encodeTrust({ ...genesis.document, coopId: new Uint8Array(16) }), { doctype: doctype.trust, purpose: 3 }, [officer]), 'trust');

const sealed = await sealBundle(containerA(), [ageRecipient]);
const ageFirstLine = Buffer.from('age-encryption.org/v1\n');
writeAge('age', 'ok', 'KSB1-A inside age', sealed);
writeAge('age-flipped', 'bundle.damaged', 'one bit of the last chunk', Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)));
writeAge('age-cut', 'bundle.damaged', 'ends inside the last chunk', sealed.subarray(0, sealed.length - 100));
writeAge('age-header-cut', 'bundle.cut', 'ends inside the age header', sealed.subarray(0, 60));
writeAge('age-of-another', 'bundle.notForThisDevice', 'encrypted to somebody else', await sealBundle(containerA(), ['age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg']));
writeAge('age-scrypt', 'bundle.notForThisDevice', 'a passphrase file', concatBytes(ageFirstLine, Buffer.from('-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n--- AAAA\n')));
writeAge('age-stanzas-limit', 'bundle.limitExceeded', '21 stanzas', concatBytes(ageFirstLine, Buffer.from(`${'-> x y\nAAAA\n'.repeat(21)}--- AAAA\n`)));
writeAge('age-header-limit', 'bundle.limitExceeded', 'a header of more than 8 KiB', concatBytes(ageFirstLine, Buffer.from(`-> x y\n${`${'A'.repeat(64)}\n`.repeat(130)}--- AAAA\n`)));
writeAge('age-plain', 'bundle.notABundle', 'a container without age', containerA());
writeAge('age-other-inside', 'bundle.notABundle', 'something else inside age', await sealBundle(Buffer.from('halo'), [ageRecipient]));
