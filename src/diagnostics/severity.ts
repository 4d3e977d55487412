/** How much a diagnostic matters: `error` lost or refused something, `warning` may have, `info` says what was inferred. */
export type Severity = 'error' | 'warning' | 'info';
