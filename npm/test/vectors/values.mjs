// Kinds `iso` and `cert`.
import { compare } from "./pattern.mjs";

/** Every valid value passes, every other one is refused with the rule. */
export function iso({ check, GirokitError }, vector) {
  const broken = (value) => {
    try {
      check(vector.type, value, vector.currency);
    } catch (error) {
      if (!(error instanceof GirokitError) || error.kind !== "InvalidInput") throw error;
      return error;
    }
  };
  for (const value of vector.valid) {
    const error = broken(value);
    if (error) throw new Error(`${JSON.stringify(value)} is valid and was refused: ${error.message}`);
  }
  for (const { value, says } of vector.invalid) {
    const error = broken(value);
    if (!error) throw new Error(`${JSON.stringify(value)} is not valid (${says}) and passed`);
    if (!error.message.includes(says)) {
      throw new Error(`${JSON.stringify(value)} is refused with ${error.message}, not ${says}`);
    }
  }
}

/** The certificate says of itself exactly what the vector says. */
export function certificate({ Certificate, GirokitError }, vector) {
  const { expect } = vector;
  let said;
  try {
    const read = Certificate.fromPem(vector.certificate);
    said = {
      serial: read.serial,
      issuer: read.issuer,
      subject: read.subject,
      key_id: read.keyId,
      base64: read.base64,
      not_before_ms: read.validFromMs,
      not_after_ms: read.validToMs,
      valid_at: (expect.valid_at ?? []).map(([moment]) => [moment, read.isValidAt(moment)]),
      organization_identifier: read.organizationIdentifier ?? null,
      roles: read.roles,
      authority: read.authority ?? null,
      qc_type: read.qcType ?? null,
      rsa_key_bits: read.rsaKeyBits ?? null,
      signed_by_issuer: vector.issuer_certificate && signedBy(read, Certificate.fromPem(vector.issuer_certificate)),
    };
  } catch (error) {
    if (!(error instanceof GirokitError)) throw error;
    said = { error: error.kind };
  }
  compare("certificate", expect, said);
}

function signedBy(certificate, issuer) {
  try {
    return certificate.isSignedBy(issuer);
  } catch {
    return null;
  }
}
