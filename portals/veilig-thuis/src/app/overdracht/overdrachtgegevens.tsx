import { type Overdrachttoestand, overdrachttoestandNaam } from '@bv/begrippen';
import { type Afschermbaar, ZichtVeld } from '@bv/portal';
import { Badge, type Toon, tijdstipTekst, Veld, Velden } from '@bv/ui';

const TOON: Readonly<Record<Overdrachttoestand, Toon>> = {
  AANGEBODEN: 'info',
  AANVAARD: 'goed',
  GEWEIGERD: 'acuut',
  INGETROKKEN: 'letop',
  AFGEROND: 'goed',
};

const BESLIST: Readonly<Partial<Record<Overdrachttoestand, string>>> = {
  AANVAARD: 'Aanvaard op',
  GEWEIGERD: 'Geweigerd op',
  INGETROKKEN: 'Ingetrokken op',
  AFGEROND: 'Aanvaard op',
};

const REDEN: Readonly<Partial<Record<Overdrachttoestand, string>>> = {
  GEWEIGERD: 'Waarom geweigerd',
  INGETROKKEN: 'Waarom ingetrokken',
};

export interface Overdrachtgegeven extends Afschermbaar {
  readonly toestand: Overdrachttoestand | null;
  readonly aangebodenOp: string | null;
  readonly beslistOp: string | null;
  readonly wieVertelt: string | null;
  readonly reden: string | null;
  readonly van: { readonly naam: string } | null;
  readonly naar: { readonly naam: string } | null;
  readonly naarOrganisatie?: { readonly naam: string } | null;
  readonly antwoordVan?: string | null;
}

export const Overdrachttoestandbadge = ({ toestand }: { toestand: Overdrachttoestand }) => (
  <Badge toon={TOON[toestand]}>{overdrachttoestandNaam[toestand]}</Badge>
);

/** One handover in words: from whom to whom, when, how it was answered and why. Sender and receiver read the same. */
export const Overdrachtgegevens = ({ overdracht }: { overdracht: Overdrachtgegeven }) => {
  const { toestand } = overdracht;
  const beslist = toestand === null ? undefined : BESLIST[toestand];
  const reden = toestand === null ? undefined : REDEN[toestand];
  return (
    <Velden kolommen={2}>
      <ZichtVeld object={overdracht} veld="van" label="Van" toon={({ naam }) => naam} />
      {overdracht.naarOrganisatie ? <Veld naam="Naar" waarde={overdracht.naarOrganisatie.naam} /> : <ZichtVeld object={overdracht} veld="naar" label="Naar" toon={({ naam }) => naam} />}
      <ZichtVeld object={overdracht} veld="aangebodenOp" label="Aangeboden op" toon={tijdstipTekst} />
      {beslist ? <ZichtVeld object={overdracht} veld="beslistOp" label={beslist} toon={tijdstipTekst} /> : null}
      <ZichtVeld object={overdracht} veld="wieVertelt" label="Wie vertelt het gezin" />
      {overdracht.antwoordVan ? <ZichtVeld object={overdracht} veld="antwoordVan" label="Antwoord van" /> : null}
      {reden ? <ZichtVeld object={overdracht} veld="reden" label={reden} /> : null}
    </Velden>
  );
};
