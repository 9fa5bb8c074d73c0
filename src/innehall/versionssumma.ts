import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The checksum of a frozen version: SHA-256 over all of it but the sum itself, written as RFC 8785 says. So it is the same however the
 * file is set out in lines, and anyone can count it again with tools that are not ours.
 *
 * @returns 64 hexadecimal digits
 * @throws Error for what RFC 8785 cannot write: half a character, a number without end
 */
export function versionssumma(version: object): string {
  const resten = Object.fromEntries(Object.entries(version).filter(([namn]) => namn !== 'sha256'));
  return createHash('sha256')
    .update(canonicalize(resten) ?? '')
    .digest('hex');
}
