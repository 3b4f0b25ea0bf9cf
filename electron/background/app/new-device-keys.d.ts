import type { DeviceKeys } from './context.ts';
/** Fresh keys for an installation. `withOfficer` also makes the one officer key of a one-PC start (sync.md 3.2). */
export declare function makeDeviceKeys(withOfficer: boolean): Promise<DeviceKeys>;
