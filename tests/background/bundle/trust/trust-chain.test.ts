import { describe, expect, it } from 'vitest';
import { concatBytes, toHex } from '../../../../electron/background/bundle/bytes.ts';
import type { BundleResult } from '../../../../electron/background/bundle/refusal.ts';
import { readEnrolmentRequest, writeEnrolmentRequest } from '../../../../electron/background/bundle/trust/enrolment.ts';
import { acceptNext, acceptTrustFile, createGenesis, deviceKeyResolver, enrolDevice, nextVersion, signTrust } from '../../../../electron/background/bundle/trust/trust-chain.ts';
import type { SignedTrust } from '../../../../electron/background/bundle/trust/trust-chain.ts';
import { capability, deviceRole, officerRole, trustStatus } from '../../../../electron/background/bundle/trust/trust-document.ts';
import { signerA } from '../vector-a-bundle.ts';
import { momentMs } from '../vector-a.ts';
import { ageRecipient, deviceB, genesisFields, headOffice, officer, program, secondOfficer, thirdOfficer } from './example-trust.ts';

const genesis = createGenesis(genesisFields, [officer]);
const enrolment = { seri: 'A2', role: deviceRole.unit, capabilities: capability.journal + capability.member, issuedT: momentMs + 1 };
const kopkey = writeEnrolmentRequest(deviceB, { recipient: ageRecipient, unitCode: 'A2', program, createdT: momentMs });

function code(result: BundleResult<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code;
}

function value<T>(result: BundleResult<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function withTwoDevices(): SignedTrust {
  return signTrust(value(enrolDevice(genesis, value(readEnrolmentRequest(kopkey)), enrolment)), [officer]);
}

/** Version 2 with three officers and every threshold at two. */
function withThreeOfficers(): SignedTrust {
  const officers = [officer, secondOfficer, thirdOfficer].map((signer, index) => ({
    userNumber: index + 1, role: [officerRole.ketua, officerRole.bendahara, officerRole.pengawas][index] ?? 0, publicKey: signer.publicKey, status: trustStatus.active,
  }));
  const thresholds = new Map([...genesisFields.thresholds.keys()].map((classNumber) => [classNumber, 2]));
  return signTrust(nextVersion(genesis, { issuedT: momentMs + 1, officers, thresholds }), [officer, secondOfficer]);
}

describe('enrolling a second device', () => {
  it('goes from .kopkey to .koptrust to a device that knows both keys', () => {
    const second = withTwoDevices();
    const accepted = value(acceptTrustFile(null, concatBytes(genesis.bytes, second.bytes)));
    expect(accepted.map((version) => version.document.version)).toEqual([1, 2]);
    const resolve = deviceKeyResolver(accepted[1]?.document ?? genesis.document);
    expect([resolve(signerA.keyId), resolve(deviceB.keyId), resolve(officer.keyId)]).toEqual([signerA.publicKey, deviceB.publicKey, null]);
    expect(toHex(accepted[1]?.document.coopId ?? new Uint8Array())).toBe(toHex(genesis.document.coopId));
  });

  it.each([
    ['the same device twice', { ...enrolment }, signerA],
    ['a series already given', { ...enrolment, seri: 'A1' }, deviceB],
    ['a malformed series', { ...enrolment, seri: 'a2' }, deviceB],
    ['a second head office', { ...enrolment, role: deviceRole.pusat }, deviceB],
  ])('refuses %s', (_name, wanted, signer) => {
    const request = { publicKey: signer.publicKey, recipient: ageRecipient, unitCode: 'A2', program, createdT: momentMs };
    expect(code(enrolDevice(genesis, request, wanted))).toBe('device.keyRefused');
  });
});

describe('versions of the trust document', () => {
  it('answers the held one for the same document, and ignores older ones', () => {
    const second = withTwoDevices();
    expect(acceptNext(second, second)).toEqual({ ok: true, value: second });
    expect(code(acceptNext(second, genesis))).toBe('trust.older');
    expect(code(acceptTrustFile(second, genesis.bytes))).toBe('trust.older');
    expect(code(acceptTrustFile(second, concatBytes(genesis.bytes, second.bytes)))).toBe('trust.older');
  });

  it('asks for the version between', () => {
    const third = signTrust(nextVersion(withTwoDevices(), { issuedT: momentMs + 2 }), [officer]);
    expect(acceptNext(genesis, third)).toEqual({ ok: false, refusal: { code: 'trust.newerNeeded', params: { version: 2 } } });
    expect(code(acceptTrustFile(null, third.bytes))).toBe('trust.newerNeeded');
  });

  it('stops at a second, rightly signed document with the same number', () => {
    const other = signTrust(nextVersion(genesis, { issuedT: momentMs + 9 }), [officer]);
    expect(code(acceptNext(withTwoDevices(), other))).toBe('trust.forked');
    expect(code(acceptNext(withTwoDevices(), signTrust(nextVersion(other, { issuedT: momentMs + 10 }), [officer])))).not.toBe('ok');
  });

  it('refuses another cooperative, missing signatures and a dropped device', () => {
    const foreign = createGenesis({ ...genesisFields, issuedT: 1 }, [officer]);
    expect(code(acceptNext(genesis, foreign))).toBe('bundle.foreignCooperative');
    const unsigned = signTrust(nextVersion(genesis, { issuedT: momentMs + 1 }), [secondOfficer]);
    expect(code(acceptNext(genesis, unsigned))).toBe('trust.signaturesMissing');
    const second = withTwoDevices();
    expect(code(acceptNext(second, signTrust(nextVersion(second, { issuedT: momentMs + 2, devices: [headOffice] }), [officer])))).toBe('bundle.notCanonical');
  });
});

describe('two of three officers', () => {
  it('is reached from one officer by signatures under both versions', () => {
    expect(code(acceptNext(genesis, withThreeOfficers()))).toBe('ok');
    const oneSignature = signTrust(withThreeOfficers().document, [officer]);
    expect(code(acceptNext(genesis, oneSignature))).toBe('trust.signaturesMissing');
  });

  it.each([
    ['one officer', [officer], 'trust.signaturesMissing'],
    ['one officer twice', [officer, officer], 'trust.signaturesMissing'],
    ['one officer and a stranger', [officer, deviceB], 'trust.signaturesMissing'],
    ['two officers', [secondOfficer, thirdOfficer], 'ok'],
    ['all three', [officer, secondOfficer, thirdOfficer], 'ok'],
  ])('is then needed for the next change: %s', (_name, signers, expected) => {
    const held = withThreeOfficers();
    expect(code(acceptNext(held, signTrust(nextVersion(held, { issuedT: momentMs + 2 }), signers)))).toBe(expected);
  });

  it('cannot ask for more officers than are active', () => {
    expect(() => createGenesis({ ...genesisFields, thresholds: new Map([[1, 2]]) }, [officer])).toThrow();
  });
});
