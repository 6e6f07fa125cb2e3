import type { Gegevenscategorie } from '@bv/beleid';
import type { invoerschemas } from '@bv/begrippen';
import type { Resultaat } from '../opdracht.js';
import type { Klasse } from '../tabel.js';
import type { Werk } from '../werk.js';

type Schemas = typeof invoerschemas;

export interface VanCasus {
  readonly casusId: string;
}

/**
 * A command that adds one row to a casus and nothing else, written down instead of programmed: the resolver runs it, and the wall makes
 * a function of it that does the same in one statement.
 */
export interface Vastlegging<I extends VanCasus = VanCasus> {
  /** Its name in the schema and among the input schemas. */
  readonly naam: keyof Schemas;
  readonly klasse: Klasse;
  /** What one must be allowed to write in this casus. */
  label(invoer: I): Gegevenscategorie;
  /** The fields of the row, when they are not just the input. */
  rij?(invoer: I): object;
  /** Properties that get who recorded it, and when. */
  readonly door?: string;
  readonly op?: string;
  /** The kind of event in the timeline; null for what those outside the team must not know of. */
  readonly tijdlijn: string | null;
}

/** A recording with the type of its own input. */
export const vastlegging = <N extends keyof Schemas>(deel: { readonly naam: N } & Vastlegging<Schemas[N]['_zod']['output'] & VanCasus>): Vastlegging => deel;

export const rijVan = (wat: Vastlegging, invoer: VanCasus): object => wat.rij?.(invoer) ?? invoer;

/** The ordinary way. */
export const legVast =
  (wat: Vastlegging) =>
  async (werk: Werk, invoer: VanCasus): Promise<Resultaat> => {
    const { klasse, door, op, tijdlijn } = wat;
    const { casusId } = invoer;
    await werk.eisSchrijfrecht(casusId, wat.label(invoer));
    const id = await werk.voegToe<object>(klasse, {
      ...rijVan(wat, invoer), casusId, ...(door === undefined ? {} : { [door]: werk.kijker.persoonId }), ...(op === undefined ? {} : { [op]: werk.nu.toISOString() }),
    });
    if (tijdlijn !== null) await werk.tijdlijn(casusId, tijdlijn);
    return { id, casusId, versie: 1 };
  };
