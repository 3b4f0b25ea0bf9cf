import { type Outcome, type Projection, type StoredEvent } from './projection.ts';
export declare function projectAccounts(projection: Projection, event: StoredEvent): Outcome;
export declare function projectUnits(projection: Projection, event: StoredEvent): Outcome;
/** A product; when its account already has entries of members, the member ledger is filled from them. */
export declare function projectProduct(projection: Projection, event: StoredEvent): Outcome;
export declare function projectConfig(projection: Projection, event: StoredEvent): Outcome;
export declare function projectImportBatch(projection: Projection, event: StoredEvent): Outcome;
/** Takes a batch of members, accounts or member-ledger rows out of use; journals are reversed by entries of their own. */
export declare function projectImportReverse(projection: Projection, event: StoredEvent): Outcome;
