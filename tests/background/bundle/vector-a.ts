import { fromHex } from '../../../electron/background/bundle/bytes.ts';

/** Every value of vector KSB1-A (FORMAT.md section 12), as hexadecimal text where the value is bytes. */
export const vectorA = {
  seed: '073fd35821a605f86e14c80cacac1e91d045a3172e728226ddc0bb2895ff73b1',
  publicKey: '967f6fa00a3e4b32a24404dce365a22daeb5051df29b2d8fe439f0e59d8f2bf9',
  keyId: '3969288e769e2590624b45301b592ddda72e3916efb2e3642e13d72a8e6bd057',
  feedId: '5a841cb53ebfd7df98676f232ab7245f70939a973082ebff44b6a9e2f0d0d4b1',
  commit: 'cb7053d7dfb40a56c2541ffc9f0b5af2022529afad39ce4a5f428b5948703f4d',
  event1: '8801011b0000019b76daa800000100a4010102f60565302e312e300662413180',
  event2:
    '8801021b0000019b77119680000a03a401194fe602714b4d2d41312d323032362d303030303031030704828466312d313130301a00e4e1c0' +
    '00f68466332d31313030001a00e4e1c082483969288e769e25900c8183055820cb7053d7dfb40a56c2541ffc9f0b5af2022529afad39ce4a' +
    '5f428b5948703f4d0c',
  hash1: 'ddec90f940428b07ceb964bb92c390c3b7b1c72027d44c70c55d370f01306309',
  hash2: 'c4ba4db64debb8d85788d222cb09bdf09c59424d2357ba989b6f7754d33162d4',
  checkpoint:
    '860158205a841cb53ebfd7df98676f232ab7245f70939a973082ebff44b6a9e2f0d0d4b1025820c4ba4db64debb8d85788d222cb09bd' +
    'f09c59424d2357ba989b6f7754d33162d41b0000019b7711968001',
  checkpointSignature:
    '5a2343b344592599548ad8585ad155dcc3c2882cde2edef110764f592c8e6c19f1b96e33d78ca7a87d5805efb0ed104271acc76f8da47759' +
    '37d560d1387cda09',
  manifestBytes: 651,
  manifestSha256: '69150dce10367daef7eb1372aac6716cc17e66802c186740cc5b59cfd8d3b4ef',
  manifestSignature:
    '157a9c928d6391499832cd34c54907d3af3774fb9e0042793e7d773166d29e5e2c3519846f6dd889e46d88b09132ae5eeedb4284e53e5a22' +
    '5afeb648dbef4b05',
  fileBytes: 1023,
  fileSha256: '1d77cb20e3a128286bd8c93dad79ed7e97b0ed4bfdded97df193c0040c1b8582',
  fingerprint: '6f34a945404e0d1bc0',
  wordIndexes: [889, 1322, 650, 1028, 1798, 1135],
  digits: '51383 23248 52862 88320',
} as const;

/** The moment of event 2: it is also the moment of the checkpoint and of the bundle. */
export const momentMs = 0x019b77119680;

export const event1Fields = {
  seq: 1, t: 0x019b76daa800, c: 0, kind: 1, actor: 0,
  body: new Map<number, number | string | null>([[1, 1], [2, null], [5, '0.1.0'], [6, 'A1']]),
  attachments: [],
} as const;

export const event2Fields = {
  seq: 2, t: momentMs, c: 0, kind: 10, actor: 3,
  body: new Map<number, number | string | readonly (readonly (number | string | null | readonly (Uint8Array | number)[])[])[]>([
    [1, 20_454],
    [2, 'KM-A1-2026-000001'],
    [3, 7],
    [4, [['1-1100', 15_000_000, 0, null], ['3-1100', 0, 15_000_000, [fromHex('3969288e769e2590'), 12]]]],
  ]),
  attachments: [{ class: 5, commit: fromHex(vectorA.commit), sizeBytes: 12 }],
} as const;
