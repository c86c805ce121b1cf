/** A person as a contact card tells of them. Texts are NFC, without control characters; unknown values are null or empty. */
export interface ContactCard {
  /** As the person is called, without titles, given name first unless the card itself has it otherwise. */
  readonly name: string;
  /** Dr, Prof. … as on the card. */
  readonly honorific: string | null;
  readonly nicknames: readonly string[];
  readonly company: string | null;
  readonly department: string | null;
  /** Job title. */
  readonly title: string | null;
  /** The preferred one first, then those of work, then the others. */
  readonly emails: readonly string[];
  /** Likewise, mobiles before desks, without fax and pager. */
  readonly phones: readonly string[];
  /** Each on one line, its parts as on the card, parted by commas. */
  readonly addresses: readonly string[];
  readonly linkedin: string | null;
  /** Other web pages. */
  readonly pages: readonly string[];
  /** The card's own remark, `\n` line ends, or empty. */
  readonly note: string;
}
