/**
 * Every byte limit of FORMAT.md section 8 has its name here. A reader compares with these before it allocates.
 * A released limit may grow, never shrink: an old file must stay readable.
 */
export declare const ageHeaderBytesMax: number;
export declare const ageStanzasMax = 20;
export declare const manifestBytesMax: number;
export declare const signatureBlocksMax = 8;
export declare const segmentsMax = 4096;
export declare const framesMax = 65536;
export declare const frameRawBytesMax: number;
export declare const frameStoredExtraBytesMax: number;
export declare const frameRawBytesTarget: number;
export declare const eventBytesMax: number;
export declare const attachmentBytesMax: number;
export declare const attachmentsPerEventMax = 64;
export declare const bundleBytesMax: number;
export declare const documentBytesMax: number;
export declare const nestingDepthMax = 8;
export declare const recipientsMax = 20;
export declare const witnessesMax = 4096;
export declare const appTextLengthMax = 32;
export declare const attachmentClassMax = 65535;
export declare const logicalClockCounterMax = 65535;
