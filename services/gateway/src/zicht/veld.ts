import { Gegevenscategorie, type Portaal } from '@bv/beleid';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Klasse, type Label, meldBerekening, meldRelatie, meldTabel, meldVeld, slang, type Tabelkop, type Tabelsoort } from './tabel.js';
import type { Veldsoort } from './veldsoort.js';

/** Fields without content of a family carry this: they are no secret, but they too must say so. */
export const OPENBAAR = Gegevenscategorie.PROCES;

interface Tabelopties {
  schema?: string;
  rijlabels?: readonly Gegevenscategorie[];
  handelingslabel?: Tabelkop['handelingslabel'];
  bevroren?: boolean;
  schrijflabel?: Tabelkop['schrijflabel'];
  labelPerRij?: boolean;
  ookIn?: Portaal;
  eigenTot?: Tabelkop['eigenTot'];
  omschrijving?: string;
}

/** One class: a table, its view behind the wall, and its GraphQL type. */
export function Tabel(soort: Tabelsoort, opties: Tabelopties = {}): ClassDecorator {
  return (klasse) => {
    const constructor = klasse as unknown as Klasse;
    const naam = slang(constructor.name).slice(1);
    const schema = opties.schema ?? (soort === 'algemeen' ? 'algemeen' : 'gegevens');
    meldTabel(constructor, {
      naam, schema, soort, rijlabels: opties.rijlabels ?? [], handelingslabel: opties.handelingslabel ?? null, bevroren: opties.bevroren ?? false,
      schrijflabel: opties.schrijflabel ?? null, labelPerRij: opties.labelPerRij ?? false, ookIn: opties.ookIn ?? null, eigenTot: opties.eigenTot ?? null,
    });
    Entity({ name: naam, schema })(klasse);
    // A row holds what is asked of it: a resolver of type-graphql for each field would make a promise of each.
    ObjectType(constructor.name, { simpleResolvers: true, ...(opties.omschrijving ? { description: opties.omschrijving } : {}) })(klasse);
  };
}

interface Veldopties {
  verplicht?: boolean;
  /** Never empty and never withheld in GraphQL: only for tables without content of families. */
  altijd?: boolean;
  standaard?: string;
  /** SQL over the row `t` that the view shows in place of the column. */
  uitdrukking?: string;
}

type Eigenschap = (prototype: object, naam: string | symbol) => void;

/** A field with its label: `@Veld(Gegevenscategorie.KERN, tekst) kern!: string | null;` */
export function Veld(label: Label, soort: Veldsoort, opties: Veldopties = {}): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Column({
      name: slang(naam),
      type: soort.kolomtype,
      nullable: !(opties.verplicht ?? opties.altijd ?? false),
      ...(soort.isLijst ? { array: true, default: () => `'{}'`, nullable: false } : {}),
      ...(opties.standaard === undefined ? {} : { default: () => opties.standaard as string }),
    } as object)(prototype, naam);
    Field(() => soort.graphql() as never, { nullable: !opties.altijd })(prototype, naam);
    meldVeld(prototype.constructor, { naam, kolom: slang(naam), label, soort, ...(opties.uitdrukking ? { uitdrukking: opties.uitdrukking } : {}) });
  };
}

/** A column that lives behind the wall but is not in the API (a keyed hash, for instance). */
export function Verborgen(label: Label, soort: Veldsoort, opties: Veldopties = {}): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Column({ name: slang(naam), type: soort.kolomtype, nullable: !opties.verplicht, ...(opties.standaard === undefined ? {} : { default: () => opties.standaard as string }) } as object)(prototype, naam);
    meldVeld(prototype.constructor, { naam, kolom: slang(naam), label, soort, verborgen: true });
  };
}

/** A field that the view derives in SQL over the row `t`; give it the label of its sources. `kanLeeg`: it says nothing where its source does not. */
export function Afgeleid(label: Label, soort: Veldsoort, uitdrukking: string, { kanLeeg = false }: { kanLeeg?: boolean } = {}): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Field(() => soort.graphql() as never, { nullable: true })(prototype, naam);
    meldVeld(prototype.constructor, { naam, kolom: slang(naam), label, soort, uitdrukking, kanLeeg });
  };
}

/** A field made here from other fields of the row; null as soon as one of them is withheld or empty. */
export function Berekend(soort: Veldsoort, uit: readonly string[], maak: (rij: Record<string, unknown>) => unknown): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Field(() => soort.graphql() as never, { nullable: true })(prototype, naam);
    meldBerekening(prototype.constructor, { naam, uit, maak });
  };
}

/** A reference: this row holds the key in `<naam>Id`. */
export function Een(label: Label, doel: () => Klasse, opties: { via?: string; verplicht?: boolean } = {}): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    const sleutel = opties.via ?? `${naam}Id`;
    if (!opties.via) Column({ name: slang(sleutel), type: 'uuid', nullable: !opties.verplicht } as object)(prototype, sleutel);
    Field(() => doel(), { nullable: true })(prototype, naam);
    meldRelatie(prototype.constructor, { naam, doel, vorm: 'een', sleutel, label, sorteer: [] });
  };
}

/** The rows that point here with their property `sleutel`. */
export function Lijst(doel: () => Klasse, sleutel: string, sorteer: readonly string[] = ['id']): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Field(() => [doel()])(prototype, naam);
    meldRelatie(prototype.constructor, { naam, doel, vorm: 'lijst', sleutel, label: 'RIJ', sorteer });
  };
}

/** At most one row that points here. */
export function Enkel(doel: () => Klasse, sleutel: string): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Field(() => doel(), { nullable: true })(prototype, naam);
    meldRelatie(prototype.constructor, { naam, doel, vorm: 'enkel', sleutel, label: 'RIJ', sorteer: [] });
  };
}

