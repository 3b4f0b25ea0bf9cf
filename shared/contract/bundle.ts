import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { Sen } from '../money/sen.ts';
import { bookless, command, query } from './procedure.ts';
import { codeSchema, fileSchema, type FileLike } from './schema.ts';

export type DeviceRow = {
  readonly keyId: string;
  readonly series: string;
  readonly unitCode: string;
  readonly role: 'pusat' | 'unit';
  readonly status: 'active' | 'waiting' | 'closed' | 'revoked';
  readonly self: boolean;
  readonly words: string;
  readonly entries: number;
  readonly lastReceived: string | null;
  /** Entries of ours the other side has not acknowledged. */
  readonly unsent: number;
};

export type EnrolmentPreview = {
  readonly requestId: string;
  readonly unitCode: string;
  readonly appVersion: string;
  readonly words: string;
  readonly digits: string;
};

export const device = {
  list: query<readonly DeviceRow[]>()({}),
  /** The words of this cooperative's genesis, which a joining device compares. */
  cooperative: query<{ readonly id: string; readonly words: string; readonly digits: string; readonly trustVersion: number }>()({}),
  /** Reads a `.kopkey` and shows the six words to compare; nothing is stored. */
  inspectRequest: query<EnrolmentPreview>()({ file: fileSchema }, ['device.requestInvalid', 'device.alreadyEnrolled', 'device.notHeadOffice']),
  /** Enrols after the words were compared; answers the file to carry back (trust document and first bundle). */
  enrol: command<{ readonly device: DeviceRow; readonly trustFile: FileLike; readonly bundleFile: FileLike }>()(
    { file: fileSchema, unitCode: codeSchema, unitName: z.string().max(80).optional(), wordsCompared: z.literal(true) },
    ['device.notHeadOffice', 'device.requestInvalid', 'device.alreadyEnrolled', 'device.tagTaken', 'unit.notFound', 'device.keyRefused', 'trust.signaturesMissing'],
  ),
  /** The request of a joining PC, to put on the stick. */
  requestFile: bookless<FileLike>()({}, ['device.notJoining']),
  /** On the joining PC: reads the trust document, shows the cooperative's words before it is pinned. */
  inspectTrust: bookless<{ readonly name: string; readonly words: string; readonly digits: string }>()({ file: fileSchema }, [
    'device.notJoining', 'bundle.notABundle', 'bundle.damaged', 'trust.signaturesMissing', 'bundle.notForThisDevice',
  ]),
  /** Pins the cooperative and opens the joined book with the first bundle. */
  accept: bookless<{ readonly events: number }>('command')({ trustFile: fileSchema, bundleFile: fileSchema, wordsCompared: z.literal(true) }, [
    'device.notJoining', 'trust.signaturesMissing', 'bundle.notABundle', 'bundle.damaged', 'bundle.cut', 'bundle.notForThisDevice',
    'bundle.foreignCooperative', 'bundle.signatureWrong', 'trust.newerNeeded', 'bundle.gap',
  ]),
};

/** What a person reads before confirming (sync.md 4.4). Nothing has changed yet. */
export type BundlePreview = {
  readonly bundleId: string;
  readonly fileName: string;
  readonly senderSeries: string;
  readonly senderUnit: string;
  readonly createdAt: string;
  readonly number: number;
  readonly lastNumber: number;
  readonly decision: 'apply' | 'already' | 'nothingNew' | 'gap' | 'parked';
  readonly missingNumber: number | null;
  readonly events: number;
  readonly newEvents: number;
  readonly journals: number;
  readonly firstDate: IsoDate | null;
  readonly lastDate: IsoDate | null;
  readonly debitSen: Sen;
  readonly newMembers: number;
  readonly changedMembers: number;
  readonly lateEntries: number;
  readonly notBooked: number;
  readonly notes: readonly string[];
};

export type BundleHistoryRow = {
  readonly direction: 'in' | 'out';
  readonly fileName: string;
  readonly partnerSeries: string;
  readonly number: number;
  readonly events: number;
  readonly at: string;
  readonly state: 'applied' | 'parked' | 'written' | 'acknowledged';
};

const IMPORT_REFUSALS = [
  'bundle.busy', 'bundle.notABundle', 'bundle.tooLarge', 'bundle.damaged', 'bundle.cut', 'bundle.trailingBytes', 'bundle.notForThisDevice',
  'bundle.senderUnknown', 'bundle.signatureWrong', 'bundle.foreignCooperative', 'bundle.profileRefused', 'bundle.versionNewer',
  'bundle.featureUnknown', 'bundle.notCanonical', 'bundle.limitExceeded', 'bundle.frameDamaged', 'bundle.inflateFailed',
  'bundle.countsDiffer', 'trust.newerNeeded', 'feed.forked', 'feed.selfRolledBack', 'feed.chainBroken', 'feed.sealInvalid',
  'feed.frozen', 'attachment.mismatch',
] as const;

export const bundle = {
  recipients: query<readonly DeviceRow[]>()({}),
  export: command<{ readonly file: FileLike; readonly fileName: string; readonly number: number; readonly events: number }>()(
    { keyId: z.string().max(80).optional(), everything: z.boolean().default(false) },
    ['bundle.noRecipient', 'book.keysMissing', 'feed.chainBroken', 'feed.sealInvalid', 'bundle.limitExceeded'],
  ),
  inspect: query<BundlePreview>()({ file: fileSchema }, IMPORT_REFUSALS),
  /** Applies, or parks what waits for an earlier one; parked bundles follow by themselves. */
  import: command<{ readonly preview: BundlePreview; readonly applied: number; readonly followed: readonly string[] }>()({ file: fileSchema }, IMPORT_REFUSALS),
  history: query<readonly BundleHistoryRow[]>()({}),
  exceptions: query<readonly { readonly code: string; readonly message: string; readonly document: string }[]>()({}),
};
