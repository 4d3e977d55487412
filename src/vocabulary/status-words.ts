/** What senders write for a publishing status of IPTC. */
export const statusWords: Readonly<Record<string, string>> = {
  cancelled: 'canceled',
  killed: 'canceled',
  hold: 'withheld',
};
