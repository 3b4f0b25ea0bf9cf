import type { RefusalValue, Result } from '#shared/domain/result.ts';
/** The refusals this layer can give (sync.md 4.9; the sentences live in `shared/i18n`). */
export type BundleCode = 'bundle.notABundle' | 'bundle.tooLarge' | 'bundle.alreadyImported' | 'bundle.notForThisDevice' | 'bundle.damaged' | 'bundle.senderUnknown' | 'bundle.signatureWrong' | 'bundle.foreignCooperative' | 'bundle.profileRefused' | 'bundle.versionNewer' | 'bundle.featureUnknown' | 'bundle.notCanonical' | 'bundle.limitExceeded' | 'bundle.frameDamaged' | 'bundle.cut' | 'bundle.trailingBytes' | 'bundle.inflateFailed' | 'bundle.countsDiffer' | 'bundle.gap' | 'bundle.nothingNew' | 'feed.forked' | 'feed.selfRolledBack' | 'feed.chainBroken' | 'feed.sealInvalid' | 'feed.frozen' | 'attachment.mismatch' | 'trust.older' | 'trust.signaturesMissing' | 'trust.forked' | 'trust.newerNeeded' | 'device.keyRefused';
export type BundleResult<T> = Result<T, BundleCode>;
export type BundleRefusal = RefusalValue<BundleCode>;
