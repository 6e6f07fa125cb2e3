import { Gegevenscategorie } from '@bv/beleid';

/** A risk that must be watched is what the wijkteam gets to see after closing (N83); the other risks stay with the duo. */
export const risicocategorie = (bewaken: boolean): typeof Gegevenscategorie.RISICO | typeof Gegevenscategorie.RISICO_BEWAKEN =>
  bewaken ? Gegevenscategorie.RISICO_BEWAKEN : Gegevenscategorie.RISICO;
