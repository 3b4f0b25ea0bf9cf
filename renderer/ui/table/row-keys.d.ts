/** The row a key moves to, or null when the key moves nothing. `page` is how many rows one screen holds. */
export declare function rowAfterKey(key: string, at: {
    readonly selected: number | null;
    readonly count: number;
    readonly page: number;
}): number | null;
