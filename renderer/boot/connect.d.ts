import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';
/** Every procedure of the contract as a typed asynchronous function. */
export type BackgroundClient = ContractRouterClient<Contract>;
/** No background answered, with the reason: the window was opened without its one-time address, or the shell is silent. */
export declare class ConnectionError extends Error {
    readonly reason: 'sessionMissing' | 'portMissing';
    constructor(reason: 'sessionMissing' | 'portMissing');
}
/**
 * Connects the page to its background: over a MessagePort on the desktop, over HTTP in a browser. The only place that
 * asks which of the two it is. Call it before the router starts: it takes the token out of the address.
 *
 * Throws `ConnectionError` when nobody answers.
 */
export declare function connect(): Promise<BackgroundClient>;
