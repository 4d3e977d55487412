/** A language as the model has it: `pt-BR` for `PT_BR`; undefined for what is none. */
export function languageTag(tag: string | undefined): string | undefined {
  const plain = tag?.trim().replaceAll('_', '-');
  if (plain === undefined || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(plain)) return undefined;
  const [primary = '', ...subtags] = plain.split('-');
  return [primary.toLowerCase(), ...subtags].join('-');
}
