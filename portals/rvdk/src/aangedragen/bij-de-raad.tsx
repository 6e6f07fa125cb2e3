import { gezinsrolNaam, overdrachttoestandNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { datumTekst, Kaart, Knoplink, LegeStaat, Stapel, Tabel, Tijdlijn } from '@bv/ui';
import { GezinAanTeDragenDocument, type GezinAanTeDragenQuery } from '../gql/graphql.js';
import { BekendBijAnderen } from './bekend-bij-anderen.js';
import { Intrekken } from './intrekken.js';
import { Stoppen } from './stoppen.js';

type Gezin = NonNullable<GezinAanTeDragenQuery['casus']>;

const Aanbod = ({ casus: { id, versie, toestand, overdrachten } }: { casus: Gezin }) => {
  const lopend = overdrachten.find((overdracht) => overdracht.toestand === 'AANGEBODEN');
  const isBijRaad = toestand === 'BIJ_RAAD';
  return (
    <Kaart titel="Het aanbod aan Blijvend Veilig" actie={isBijRaad ? <Knoplink klein soort="primair" href={`/rvdk/gezin/${id}/aanbieden`}>Aanbieden aan een team</Knoplink> : null}>
      <Stapel>
        {overdrachten.length === 0 ? (
          <LegeStaat titel="Nog niet aangeboden">Het gezin is van u. Bied het aan bij een team, dan kan een duo beginnen.</LegeStaat>
        ) : (
          <Tijdlijn
            label="Wat er met het aanbod gebeurde, nieuwste eerst"
            punten={overdrachten.map((overdracht) => ({
              sleutel: overdracht.id,
              moment: overdracht.beslistOp ?? overdracht.aangebodenOp ?? '',
              titel: `${overdracht.naar?.naam ?? 'Een team'}: ${overdracht.toestand === null ? '' : overdrachttoestandNaam[overdracht.toestand].toLowerCase()}`,
              inhoud: overdracht.reden,
            }))}
          />
        )}
        {lopend ? <Intrekken overdracht={lopend} /> : null}
        {isBijRaad ? <Stoppen casusId={id} versie={versie} /> : null}
      </Stapel>
    </Kaart>
  );
};

const Gezinsleden = ({ casus: { id: casusId, gezinsleden } }: { casus: Gezin }) => (
  <Kaart titel="Het gezin" randloos actie={<Knoplink klein icoon="plus" href={`/rvdk/gezin/${casusId}/lid`}>Gezinslid toevoegen</Knoplink>}>
    <Tabel
      bijschrift="Gezinsleden die u opschreef"
      rijen={gezinsleden}
      rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'naam', kop: 'Naam', rijkop: true, cel: ({ voornamen, achternaam }) => [voornamen, achternaam].filter(Boolean).join(' ') },
        { sleutel: 'leeftijd', kop: 'Leeftijd', cel: ({ leeftijd }) => (leeftijd === null ? 'Onbekend' : `${String(leeftijd)} jaar`) },
        { sleutel: 'rol', kop: 'In het gezin', cel: ({ rol }) => (rol === null ? null : gezinsrolNaam[rol]) },
        {
          sleutel: 'wijzigen', kop: 'Wijzigen', cel: ({ id, voornamen, achternaam }) => (
            <Knoplink klein soort="stil" icoon="potlood" href={`/rvdk/gezin/${casusId}/lid/${id}`} aria-label={`Wijzigen: ${[voornamen, achternaam].filter(Boolean).join(' ')}`}>
              Wijzigen
            </Knoplink>
          ),
        },
      ]}
    />
  </Kaart>
);

const Feiten = ({ casus: { verklaringen } }: { casus: Gezin }) =>
  verklaringen.length === 0 ? null : (
    <Kaart titel="Feiten uit het verzoek">
      <ul className="bv-raad-punten">
        {verklaringen.map(({ id, tekst, bron, peildatum }) => (
          <li key={id}>
            {tekst} <span className="bv-raad-onder">{[bron, peildatum === null ? null : datumTekst(peildatum)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Kaart>
  );

/** While the family is with the Raad: who they are, and what became of the offer. */
export const BijDeRaad = ({ casusId }: { casusId: string }) => (
  <Gelezen van={useLezen(GezinAanTeDragenDocument, { id: casusId })} laadtekst="Gezin laden">
    {({ casus }) =>
      casus === null ? null : (
        <Stapel>
          {casus.toestand === 'BIJ_RAAD' ? <BekendBijAnderen casusId={casusId} /> : null}
          <Aanbod casus={casus} />
          <Gezinsleden casus={casus} />
          <Feiten casus={casus} />
        </Stapel>
      )
    }
  </Gelezen>
);
