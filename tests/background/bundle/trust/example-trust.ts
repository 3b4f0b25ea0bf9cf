import { signerFromSeed } from '../../../../electron/background/bundle/sign.ts';
import type { TrustDevice, TrustDocument } from '../../../../electron/background/bundle/trust/trust-document.ts';
import { capability, deviceRole, officerRole, thresholdClass, trustStatus } from '../../../../electron/background/bundle/trust/trust-document.ts';
import { momentMs } from '../vector-a.ts';
import { signerA } from '../vector-a-bundle.ts';

/** A receiving key pair for tests only: its secret is published here. */
export const ageIdentity = 'AGE-SECRET-KEY-1YAQL4GMGW4VC3JWUCVDGMT6M9NMV2GVJTS96ZFHZ5ACKT0EPWMZQCG43GW';
export const ageRecipient = 'age1sngfq4w2g4t3dmzmvurp9asm6arn99h2sqnphctwehk5xasnfgps7fqma7';
export const program = { name: 'kopsync-vector', version: '1.0', schema: 1 };

export const officer = signerFromSeed(new Uint8Array(32).fill(0xa1));
export const secondOfficer = signerFromSeed(new Uint8Array(32).fill(0xa2));
export const thirdOfficer = signerFromSeed(new Uint8Array(32).fill(0xa3));
export const deviceB = signerFromSeed(new Uint8Array(32).fill(0xb1));

export const headOffice: TrustDevice = {
  keyId: signerA.keyId, publicKey: signerA.publicKey, recipient: ageRecipient, unitCode: 'A1', seri: 'A1', role: deviceRole.pusat,
  capabilities: Object.values(capability).reduce((sum, bit) => sum + bit, 0), status: trustStatus.active, finalHeads: [], history: [],
};

/** What head office writes at set-up: one officer key, every threshold one, itself as the only device. */
export const genesisFields: Omit<TrustDocument, 'coopId' | 'version' | 'previousHash'> = {
  issuedT: momentMs,
  cooperative: { registrationNumber: '3201010010001', shortName: 'Koperasi Contoh' },
  officers: [{ userNumber: 1, role: officerRole.ketua, publicKey: officer.publicKey, status: trustStatus.active }],
  thresholds: new Map(Object.values(thresholdClass).map((classNumber) => [classNumber, 1])),
  devices: [headOffice],
  hubs: [],
  recoveryRecipient: ageRecipient,
  policy: new Map(),
};
