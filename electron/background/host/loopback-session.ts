import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_SIZE_BYTES = 32;

/** The one page session of a loopback host: a token that opens it once, then a cookie that keeps it. */
export type LoopbackSession = {
  /** Makes the next one-time token; the one before it stops working. */
  issueToken(): string;
  /** Takes a token and answers the `Set-Cookie` value, or undefined when it was never issued or is already used. */
  redeem(token: string): string | undefined;
  /** True when the request's `Cookie` header carries the session. */
  isOpenFor(cookieHeader: string | undefined): boolean;
};

/**
 * Starts without any open page: only who has the token, shown on this PC's screen, can open one.
 *
 * Shape: all tabs of the browser share the one cookie. Its name carries the port, since browsers share cookies between
 * ports of one address and two books may be open side by side. Only hashes are kept and compared, in constant time.
 */
export function createLoopbackSession(options: { readonly port: number; readonly firstToken?: string | undefined }): LoopbackSession {
  const cookieName = `koperasi-${options.port}`;
  const cookieSecret = newSecret();
  let tokenHash = hash(options.firstToken ?? newSecret());

  return {
    issueToken() {
      const token = newSecret();
      tokenHash = hash(token);
      return token;
    },
    redeem(token) {
      if (!timingSafeEqual(hash(token), tokenHash)) return undefined;
      tokenHash = hash(newSecret());
      return `${cookieName}=${cookieSecret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isOpenFor(cookieHeader) {
      const value = readCookie(cookieHeader ?? '', cookieName);
      return value !== undefined && timingSafeEqual(hash(value), hash(cookieSecret));
    },
  };
}

function readCookie(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

function newSecret(): string {
  return randomBytes(SECRET_SIZE_BYTES).toString('base64url');
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
