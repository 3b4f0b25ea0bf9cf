import { newAgeKeyPair } from '../bundle/age-layer.ts';
import { newSeed } from '../bundle/sign.ts';
import type { DeviceKeys } from './context.ts';

/** Fresh keys for an installation. `withOfficer` also makes the one officer key of a one-PC start (sync.md 3.2). */
export async function makeDeviceKeys(withOfficer: boolean): Promise<DeviceKeys> {
  const receiving = await newAgeKeyPair();
  return {
    seed: newSeed(),
    ageIdentity: receiving.identity,
    ageRecipient: receiving.recipient,
    officerSeed: withOfficer ? newSeed() : null,
  };
}
