import type { CanonicalValue } from '../canonical.ts';

export const officerRole = { ketua: 1, bendahara: 2, sekretaris: 3, pengawas: 4 } as const;
export const deviceRole = { pusat: 1, unit: 2, pengawas: 3, auditor: 4, cadangan: 5 } as const;
export const trustStatus = { active: 1, waiting: 2, closed: 3, revoked: 4 } as const;
export const thresholdClass = { device: 1, succession: 2, reopening: 3, erasure: 4, restore: 5, hub: 6 } as const;

/** Capability bits of a device; their sum is the bit set. */
export const capability = { journal: 1, member: 2, configuration: 4, period: 8, users: 16, auditNote: 32 } as const;

/** A head in a device's own streams. */
export type FinalHead = { readonly stream: number; readonly seq: number; readonly hash: Uint8Array };

export type TrustOfficer = {
  readonly userNumber: number;
  readonly role: number;
  readonly publicKey: Uint8Array;
  readonly status: number;
};

/** An earlier role of a device and the heads at which it ended: entries up to there stay valid. */
export type PastRole = { readonly role: number; readonly capabilities: number; readonly endedAt: readonly FinalHead[] };

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

export type TrustHub = { readonly hubId: Uint8Array; readonly rootPublicKey: Uint8Array; readonly profile: number };

/**
 * The cooperative's root of trust, one version of it (FORMAT.md section 7). No personal names: people are a user number
 * and a role. Units: `issuedT` milliseconds since 1970 UTC; `thresholds` maps a class to the signatures it needs.
 */
export type TrustDocument = {
  readonly coopId: Uint8Array;
  readonly version: number;
  readonly previousHash: Uint8Array | null;
  readonly issuedT: number;
  readonly cooperative: { readonly registrationNumber: string; readonly shortName: string };
  readonly officers: readonly TrustOfficer[];
  readonly thresholds: ReadonlyMap<number, number>;
  readonly devices: readonly TrustDevice[];
  readonly hubs: readonly TrustHub[];
  readonly recoveryRecipient: string | null;
  readonly policy: ReadonlyMap<number, CanonicalValue>;
};

/** The signatures a change of this document needs: its highest threshold, and never less than one. */
export function thresholdOf(document: TrustDocument): number {
  return Math.max(1, ...document.thresholds.values());
}

/** Officers whose signatures count. */
export function activeOfficers(document: TrustDocument): readonly TrustOfficer[] {
  return document.officers.filter((officer) => officer.status === trustStatus.active);
}
