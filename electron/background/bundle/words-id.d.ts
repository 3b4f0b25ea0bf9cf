/**
 * The 2,048 Indonesian words of fingerprints (FORMAT.md section 7): 4 to 8 letters a-z, ascending, first four letters unique.
 * Frozen: a changed word would make two versions of the program show different words for one key. The test asserts the
 * SHA-256 of the list joined by line feeds. Source: our own selection of common words; words that could offend, names, parties
 * and most pairs that differ in one letter were left out. Up for review by native speakers before the first release.
 */
export declare const words: readonly string[];
