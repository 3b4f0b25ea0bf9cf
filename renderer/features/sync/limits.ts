/** The largest bundle the page takes; the loopback host refuses bodies above 64 MiB. */
export const BUNDLE_BYTES_MAX = 60 * 1024 * 1024;

/** A request of a joining PC is one key document of some hundred bytes. */
export const REQUEST_BYTES_MAX = 64 * 1024;
