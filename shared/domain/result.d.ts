/**
 * What a careful user can cause is a value, not an exception (style.md 21). `code` is one of the refusal codes in
 * `shared/contract/refusal.ts`; `params` fill the placeholders of its sentence in `shared/i18n`.
 */
export type RefusalValue<Code extends string = string> = {
    readonly code: Code;
    readonly params: Readonly<Record<string, string | number>>;
};
export type Result<T, Code extends string = string> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly refusal: RefusalValue<Code>;
};
export declare function done<T>(value: T): {
    readonly ok: true;
    readonly value: T;
};
export declare function refuse<Code extends string>(code: Code, params?: Readonly<Record<string, string | number>>): {
    readonly ok: false;
    readonly refusal: RefusalValue<Code>;
};
