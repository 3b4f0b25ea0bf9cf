/**
 * The registry of event kinds (sync.md 1.4, extended by this project from 24 on). Numbers are never reused.
 * Below 128 an unknown kind stops the projection of its feed; from 128 on it is kept and passed over.
 */
export declare const EVENT_KIND: {
    readonly feedOpen: 1;
    readonly feedClose: 2;
    readonly syncImport: 3;
    readonly syncExport: 4;
    readonly clockNote: 5;
    readonly journalPost: 10;
    readonly journalReverse: 11;
    readonly memberRegister: 20;
    readonly fieldSet: 21;
    readonly memberLeave: 24;
    readonly memberVoid: 25;
    readonly accountDefine: 30;
    readonly unitDefine: 31;
    readonly savingsProductDefine: 32;
    readonly savingsRecord: 33;
    readonly importBatch: 34;
    readonly importReverse: 35;
    readonly configSet: 40;
    readonly shuSnapshot: 50;
    readonly shuDecision: 51;
    readonly periodClose: 60;
    readonly periodReopen: 61;
    readonly userSet: 70;
};
export declare const ANCILLARY_KIND_MIN = 128;
export declare function isKnownKind(kind: number): boolean;
