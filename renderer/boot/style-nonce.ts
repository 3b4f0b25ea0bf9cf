/**
 * Hands the nonce that the host put into this page to the one library that writes a `<style>` element: the scroll
 * lock under a dialog (react-remove-scroll, by get-nonce), which looks for webpack's global. Import it first in main.tsx.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

Object.assign(globalThis, { __webpack_nonce__: nonce });

export {};
