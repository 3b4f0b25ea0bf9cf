import type { CanonicalValue } from '../canonical.ts';
export declare const officerRole: {
    readonly ketua: 1;
    readonly bendahara: 2;
    readonly sekretaris: 3;
    readonly pengawas: 4;
};
export declare const deviceRole: {
    readonly pusat: 1;
    readonly unit: 2;
    readonly pengawas: 3;
    readonly auditor: 4;
    readonly cadangan: 5;
};
export declare const trustStatus: {
    readonly active: 1;
    readonly waiting: 2;
    readonly closed: 3;
    readonly revoked: 4;
};
export declare const thresholdClass: {
    readonly device: 1;
    readonly succession: 2;
    readonly reopening: 3;
    readonly erasure: 4;
    readonly restore: 5;
    readonly hub: 6;
};
/** Capability bits of a device; their sum is the bit set. */
export declare const capability: {
    readonly journal: 1;
    readonly member: 2;
    readonly configuration: 4;
    readonly period: 8;
    readonly users: 16;
    readonly auditNote: 32;
};
/** A head in a device's own streams. */
export type FinalHead = {
    readonly stream: number;
    readonly seq: number;
    readonly hash: Uint8Array;
};
export type TrustOfficer = {
    readonly userNumber: number;
    readonly role: number;
    readonly publicKey: Uint8Array;
    readonly status: number;
};
/** An earlier role of a device and the heads at which it ended: entries up to there stay valid. */
export type PastRole = {
    readonly role: number;
    readonly capabilities: number;
    readonly endedAt: readonly FinalHead[];
};
export type TrustDevice = {
    readonly keyId: Uint8Array;
    readonly publicKey: Uint8Array;
    readonly recipient: string;
    readonly unitCode: string;
    readonly seri: string;
    readonly role: number;
    readonly capabilities: number;
    readonly status: number;
    readonly finalHeads: readonly FinalHead[];
    readonly history: readonly PastRole[];
};
export type TrustHub = {
    readonly hubId: Uint8Array;
    readonly rootPublicKey: Uint8Array;
    readonly profile: number;
};
/**
 * The cooperative's root of trust, one version of it (FORMAT.md section 7). No personal names: people are a user number
 * and a role. Units: `issuedT` milliseconds since 1970 UTC; `thresholds` maps a class to the signatures it needs.
 */
export type TrustDocument = {
    readonly coopId: Uint8Array;
    readonly version: number;
    readonly previousHash: Uint8Array | null;
    readonly issuedT: number;
    readonly cooperative: {
        readonly registrationNumber: string;
        readonly shortName: string;
    };
    readonly officers: readonly TrustOfficer[];
    readonly thresholds: ReadonlyMap<number, number>;
    readonly devices: readonly TrustDevice[];
    readonly hubs: readonly TrustHub[];
    readonly recoveryRecipient: string | null;
    readonly policy: ReadonlyMap<number, CanonicalValue>;
};
/** The signatures a change of this document needs: its highest threshold, and never less than one. */
export declare function thresholdOf(document: TrustDocument): number;
/** Officers whose signatures count. */
export declare function activeOfficers(document: TrustDocument): readonly TrustOfficer[];
