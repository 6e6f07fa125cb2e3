import { readFileSync } from 'node:fs';
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { type Gegevenscategorie, labelsIn } from '@bv/beleid';
import type { Client } from 'pg';

/**
 * Which labels an answer really shows, per casus, worked out from the bytes of the answer and from the wall as it was committed
 * (`schema/wand.sql`), without the code that logs.
 */
export interface Inhoud {
  /** Labels of values that are in the answer. */
  readonly getoond: Set<Gegevenscategorie>;
  /** Fields that were asked and came out empty: label and place. */
  readonly leeg: { readonly label: Gegevenscategorie; readonly tabel: string; readonly kolom: string; readonly id: string }[];
  readonly gezinsleden: Set<string>;
}

type Wacht = Gegevenscategorie | 'RIJ';
type Antwoord = Record<string, unknown>;

const slang = (naam: string): string => naam.replace(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`);
const tabelVan = (typenaam: string): string => slang(typenaam).slice(1);

/** Per table of a casus and per column: the label that guards it in the view. */
export function leesWacht(): ReadonlyMap<string, ReadonlyMap<string, Wacht>> {
  const wand = readFileSync(new URL('../../../../schema/wand.sql', import.meta.url), 'utf8');
  const uit = new Map<string, Map<string, Wacht>>();
  for (const [, tabel = '', lichaam = ''] of wand.matchAll(/create view zicht\.(\w+) with \(security_barrier\) as\nselect ([^;]*?)\nfrom /g)) {
    if (!lichaam.includes('as zicht')) continue;
    const kolommen = new Map<string, Wacht>();
    for (const regel of lichaam.split('\n')) {
      const dicht = /case when m\.masker & (\d+) <> 0 then .* as (\w+),?$/.exec(regel);
      const rij = /^\s*(?:\(.*\)|t\.\w+) as (\w+),?$/.exec(regel);
      if (dicht) kolommen.set(dicht[2] ?? '', labelsIn(Number(dicht[1]))[0] as Gegevenscategorie);
      else if (rij && rij[1] !== 'casus_id') kolommen.set(rij[1] ?? '', 'RIJ');
    }
    uit.set(tabel, kolommen);
  }
  return uit;
}

const isLeeg = (waarde: unknown): boolean => waarde === null || (Array.isArray(waarde) && waarde.length === 0);

export class Antwoordlezer {
  readonly perCasus = new Map<string, Inhoud>();
  private readonly delen: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly beheer: Client,
    private readonly wacht: ReadonlyMap<string, ReadonlyMap<string, Wacht>>,
    private readonly document: DocumentNode,
  ) {
    this.delen = new Map(document.definitions.filter((deel): deel is FragmentDefinitionNode => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
  }

  async lees(data: Antwoord): Promise<this> {
    const operatie = this.document.definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION);
    for (const veld of this.velden(operatie?.selectionSet)) await this.waarde(data[veld.alias?.value ?? veld.name.value], veld.selectionSet);
    return this;
  }

  private velden(keuze: SelectionSetNode | undefined): FieldNode[] {
    return (keuze?.selections ?? []).flatMap((deel) => {
      if (deel.kind === Kind.FIELD) return [deel];
      return this.velden(deel.kind === Kind.INLINE_FRAGMENT ? deel.selectionSet : this.delen.get(deel.name.value)?.selectionSet);
    });
  }

  private async waarde(waarde: unknown, keuze: SelectionSetNode | undefined): Promise<void> {
    if (Array.isArray(waarde)) for (const een of waarde) await this.waarde(een, keuze);
    else if (typeof waarde === 'object' && waarde !== null) await this.object(waarde as Antwoord, keuze);
  }

  private async object(object: Antwoord, keuze: SelectionSetNode | undefined): Promise<void> {
    const tabel = tabelVan(String(object['__typename']));
    const kolommen = this.wacht.get(tabel);
    if (!kolommen && typeof object['casusId'] === 'string') this.inhoudVan(object['casusId']).getoond.add('PROCES');
    const plek = kolommen ? await this.plek(tabel, String(object['id'])) : null;
    for (const veld of this.velden(keuze)) {
      const waarde = object[veld.alias?.value ?? veld.name.value];
      if (plek && kolommen) this.noteer(plek, tabel, kolommen, veld.name.value, String(object['id']), waarde);
      if (veld.name.value !== 'afschermingen') await this.waarde(waarde, veld.selectionSet);
    }
  }

  private noteer({ inhoud, categorie }: { inhoud: Inhoud; categorie: Gegevenscategorie | null }, tabel: string, kolommen: ReadonlyMap<string, Wacht>, naam: string, id: string, waarde: unknown): void {
    const kolom = [slang(naam), `${slang(naam)}_id`].find((een) => kolommen.has(een));
    const wacht = kolom === undefined ? undefined : kolommen.get(kolom);
    const label = wacht === 'RIJ' ? categorie : wacht;
    if (tabel === 'gezinslid') inhoud.gezinsleden.add(id);
    if (!label || kolom === undefined) return;
    if (isLeeg(waarde)) inhoud.leeg.push({ label, tabel, kolom, id });
    else inhoud.getoond.add(label);
  }

  private async plek(tabel: string, id: string): Promise<{ inhoud: Inhoud; categorie: Gegevenscategorie | null }> {
    const schema = tabel === 'betrokkenheid' ? 'wand' : 'gegevens';
    const { rows } = await this.beheer.query<{ rij: Record<string, unknown> }>(`select to_json(t) as rij from ${schema}.${tabel} t where id = $1`, [id]);
    const rij = rows[0]?.rij;
    if (!rij) throw new Error(`Het antwoord noemt een ${tabel} die er niet is, of vraagt haar id niet.`);
    return { inhoud: this.inhoudVan(String(rij['casus_id'])), categorie: (rij['categorie'] as Gegevenscategorie | undefined) ?? null };
  }

  private inhoudVan(casusId: string): Inhoud {
    const inhoud = this.perCasus.get(casusId) ?? { getoond: new Set<Gegevenscategorie>(), leeg: [], gezinsleden: new Set<string>() };
    this.perCasus.set(casusId, inhoud);
    return inhoud;
  }
}
