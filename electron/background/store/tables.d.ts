/** The tables that kysely builds queries over; columns as in migrations/0001-book.ts. */
export type BookTables = {
    readonly journal: {
        readonly id: number;
        readonly date: string;
        readonly ym: number;
        readonly template: number;
        readonly params: string | null;
        readonly document: string | null;
        readonly source: number | null;
        readonly ref: string | null;
        readonly unit: number;
        readonly member: number | null;
        readonly reverses: number | null;
        readonly batch: number | null;
        readonly total: number;
        readonly cash: number;
        readonly entered: number;
        readonly actor: number;
    };
    readonly member: {
        readonly id: number;
        readonly number: string;
        readonly joined: string;
        readonly kind: string;
        readonly unit: number;
        readonly status: string;
        readonly left_on: string | null;
        readonly left_reason: string | null;
        readonly name: string;
        readonly search: string;
        readonly national_id: string;
    };
    readonly unit: {
        readonly id: number;
        readonly code: string;
        readonly name: string;
    };
    readonly att: {
        readonly event: number;
        readonly n: number;
        readonly class: number;
        readonly state: number;
        readonly bytes: Uint8Array | null;
    };
};
