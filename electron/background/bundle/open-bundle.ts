import { done, refuse } from '#shared/domain/result.ts';
import { unsealBundle } from './age-layer.ts';
import type { AttachmentRecord } from './attachment-record.ts';
import type { OpenedEvent } from './frame-content.ts';
import { hasMagic } from './header.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';
import type { ReaderContext } from './read-bundle.ts';
import { readContainer, readFrames, verifyManifest } from './read-bundle.ts';
import type { BundleResult } from './refusal.ts';

export type OpenedSegment = ManifestSegment & { readonly events: readonly OpenedEvent[] };

/** A bundle read to its end and proven genuine. What it would change here is for `planBundle` to say. */
export type OpenedBundle = {
  readonly manifest: Manifest;
  readonly segments: readonly OpenedSegment[];
  readonly attachments: readonly AttachmentRecord[];
  readonly trustDocuments: readonly Uint8Array[];
};

/** `identity` is this PC's age secret key text. */
export type OpenContext = ReaderContext & { readonly identity: string };

/**
 * Opens a `.kopsync` file: age, signature, manifest, every frame, every seal, the totals.
 *
 * Shape: all in memory; use `verifyManifest` and `readFrames` to go through a large file with the memory of one frame.
 * A container without age around it is refused, however genuine: it must never travel.
 * Refusals: those of `unsealBundle`, `readContainer`, `verifyManifest`, `readFrames`; `bundle.notABundle` for plain KSB1.
 */
export async function openBundle(bytes: Uint8Array, context: OpenContext): Promise<BundleResult<OpenedBundle>> {
  if (hasMagic('KSB', bytes)) return refuse('bundle.notABundle');
  const container = await unsealBundle(bytes, context.identity);
  return container.ok ? openContainer(container.value, context) : container;
}

/** The same for the container inside the age layer. Only test vectors and `openBundle` come here. */
export function openContainer(bytes: Uint8Array, context: ReaderContext): BundleResult<OpenedBundle> {
  const envelope = readContainer(bytes);
  if (!envelope.ok) return envelope;
  const verified = verifyManifest(bytes, envelope.value, context);
  if (!verified.ok) return verified;
  const { manifest } = verified.value;
  const events = manifest.segments.map((): OpenedEvent[] => []);
  const attachments: AttachmentRecord[] = [];
  const trustDocuments: Uint8Array[] = [];
  for (const frame of readFrames(verified.value, context.resolveKey)) {
    if (!frame.ok) return frame;
    const content = frame.value;
    if (content.type === 'events') appendAll(events[content.segmentIndex], content.events);
    else if (content.type === 'attachments') appendAll(attachments, content.attachments);
    else appendAll(trustDocuments, content.documents);
  }
  const segments = manifest.segments.map((segment, index) => ({ ...segment, events: events[index] ?? [] }));
  return done({ manifest, segments, attachments, trustDocuments });
}

/** push(...items) would put every item on the stack. */
function appendAll<Item>(list: Item[] | undefined, items: readonly Item[]): void {
  if (list === undefined) throw new Error('frame of a segment that does not exist');
  for (const item of items) list.push(item);
}
