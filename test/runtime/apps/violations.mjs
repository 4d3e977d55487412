// What a page's policy stopped, from the first line on.
globalThis.blocked = [];
globalThis.addEventListener?.('securitypolicyviolation', ({ blockedURI }) => {
  globalThis.blocked.push(blockedURI);
});
