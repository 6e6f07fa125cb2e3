import { gezinsrolNaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen, ZichtVeld } from '@bv/portal';
import { Datum, Foutkaart, Kaart, Skelet, Stapel, Velden } from '@bv/ui';
import { KoppelkantDocument, type KoppelkantQuery } from '../gql/graphql.js';

type Lid = NonNullable<KoppelkantQuery['casus']>['gezinsleden'][number];

const naamVan = ({ voornamen, achternaam }: Lid): string => `${voornamen ?? ''} ${achternaam ?? ''}`.trim() || 'Gezinslid';

const Gezinslid = ({ lid }: { lid: Lid }) => (
  <div className="bv-vt-persoon">
    <h3 className="bv-vt-persoon__naam">
      {naamVan(lid)} {lid.rol === null ? null : <span className="bv-zacht">{gezinsrolNaam[lid.rol]}</span>}
    </h3>
    <Velden>
      <ZichtVeld object={lid} veld="geboortedatum" label="Geboortedatum" toon={(datum) => <Datum waarde={datum} />} />
      <ZichtVeld object={lid} veld="bsnEinde" label="BSN eindigt op" />
    </Velden>
    {lid.adressen.map(({ id, straat, huisnummer, postcode, plaats }) => (
      <p key={id}>
        {straat} {huisnummer}, {postcode} {plaats}
      </p>
    ))}
  </div>
);

/** One of the two dossiers, with what says whether it is the same gezin: people, addresses, and what the meldingen were about. */
export const Koppelkant = ({ casusId, titel }: { casusId: string; titel: string }) => {
  const lezing = useLezen(KoppelkantDocument, { casusId });
  if (lezing.data === undefined) return lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label={`${titel} laden`} />;
  const { casus } = lezing.data;
  if (!casus) return <Kaart titel={titel}>U werkt niet (meer) met dit dossier.</Kaart>;
  return (
    <Kaart titel={`${titel}: ${casus.nummer ?? ''}`}>
      <Stapel>
        <Velden>
          <ZichtVeld object={casus} veld="naam" label="Naam" />
          <ZichtVeld object={casus} veld="geopendOp" label="Geopend op" toon={(moment) => <Datum waarde={moment} />} />
        </Velden>
        {casus.gezinsleden.map((lid) => (
          <Gezinslid key={lid.id} lid={lid} />
        ))}
        <ul className="bv-vt-opsomming">
          {casus.meldingen.map(({ id, nummer, ontvangenOp, kern }) => (
            <li key={id}>
              {nummer}, {ontvangenOp === null ? 'onbekend' : <Datum waarde={ontvangenOp} />}: {kern ?? 'afgeschermd'}
            </li>
          ))}
        </ul>
      </Stapel>
    </Kaart>
  );
};
