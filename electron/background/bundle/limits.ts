/**
 * Every byte limit of FORMAT.md section 8 has its name here. A reader compares with these before it allocates.
 * A released limit may grow, never shrink: an old file must stay readable.
 */
export const ageHeaderBytesMax = 8 * 1024;
export const ageStanzasMax = 20;
export const manifestBytesMax = 4 * 1024 * 1024;
export const signatureBlocksMax = 8;
export const segmentsMax = 4_096;
export const framesMax = 65_536;
export const frameRawBytesMax = 1024 * 1024;
export const frameStoredExtraBytesMax = 64 * 1024;
export const frameRawBytesTarget = 512 * 1024;
export const eventBytesMax = 64 * 1024;
export const attachmentBytesMax = 256 * 1024;
export const attachmentsPerEventMax = 64;
export const bundleBytesMax = 2 * 1024 * 1024 * 1024;
export const documentBytesMax = 1024 * 1024;
export const nestingDepthMax = 8;
export const recipientsMax = 20;
export const witnessesMax = 4_096;
export const appTextLengthMax = 32;
export const attachmentClassMax = 65_535;
export const logicalClockCounterMax = 65_535;
