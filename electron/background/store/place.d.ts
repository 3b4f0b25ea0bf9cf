/**
 * Why a book may not live at a path, as a word for the refusal: a synchronised folder, the network, or a removable medium
 * (SYN-804); null when the place is fine. Only what can be seen without extra rights is judged: names of folders on every
 * system, UNC paths on Windows, the mount table on Linux.
 */
export declare function forbiddenPlace(path: string, mounts?: string | null): string | null;
