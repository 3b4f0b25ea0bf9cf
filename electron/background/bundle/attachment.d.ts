/** Classes of detached payloads (sync.md 1.8): what may be withheld or erased without breaking the chain. */
export declare const attachmentClass: {
    readonly nameAndAddress: 1;
    readonly identityNumber: 2;
    readonly contact: 3;
    readonly bankAndHeirs: 4;
    readonly voucherNote: 5;
    readonly smallImage: 6;
};
/** The commitment that the event carries: SHA-256("KSA1" 00 | salt 32 | u16be class | payload). */
export declare function commitAttachment(classNumber: number, salt: Uint8Array, payload: Uint8Array): Uint8Array;
/** A fresh salt of 32 random bytes: without it a commitment to a 16-digit NIK could be guessed. */
export declare function newAttachmentSalt(): Uint8Array;
