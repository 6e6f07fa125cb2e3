import { formuliersoortNaam } from '@bv/begrippen';
import { Gelezen, STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Kaart, Knop, LegeStaat, Melding, Pagina, Stapel, Tabel, useStatus } from '@bv/ui';
import { FormulierlinkIntrekkenDocument, FormulierlinksDocument, type FormulierlinksQuery } from '../gql/graphql.js';
import { Linkmaken } from './link-maken.js';

type Link = FormulierlinksQuery['formulierlinks'][number];

const standVan = ({ werkt, ingetrokkenOp, gebruikt, meestGebruik }: Link) => (werkt ? 'Werkt' : ingetrokkenOp ? 'Ingetrokken' : gebruikt >= meestGebruik ? 'Op' : 'Verlopen');

const Links = ({ links }: { links: readonly Link[] }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, storing } = useOpdracht(FormulierlinkIntrekkenDocument, { gelukt: () => meld('De link werkt niet meer.') });
  return (
    <Kaart titel="Links die er zijn" randloos>
      {storing ? (
        <Melding toon="acuut" rol="alert" titel="De link is nog niet ingetrokken">
          {STORINGTEKST[storing]}
        </Melding>
      ) : null}
      <Tabel
        bijschrift="Links met een code"
        rijen={links}
        rijSleutel={({ id }) => id}
        leeg={<LegeStaat titel="Er zijn nog geen links">Maak hierboven een link voor een organisatie die wil melden.</LegeStaat>}
        kolommen={[
          { sleutel: 'voor', kop: 'Voor', rijkop: true, cel: ({ voor }) => voor },
          { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => formuliersoortNaam[soort] },
          { sleutel: 'stand', kop: 'Stand', cel: (link) => <Badge toon={link.werkt ? 'goed' : 'neutraal'}>{standVan(link)}</Badge> },
          { sleutel: 'gebruik', kop: 'Gebruikt', cel: ({ gebruikt, meestGebruik }) => `${gebruikt} van ${meestGebruik}` },
          { sleutel: 'tot', kop: 'Werkt tot en met', cel: ({ geldigTot }) => <Datum waarde={geldigTot} /> },
          { sleutel: 'door', kop: 'Gemaakt door', cel: ({ door }) => door?.naam ?? '' },
          {
            sleutel: 'intrekken', kop: 'Intrekken', kopVerborgen: true,
            cel: ({ id, voor, werkt }) =>
              werkt ? (
                <Knop klein bezig={bezig} aria-label={`Intrekken: link voor ${voor}`} onKlik={() => void voerUit({ id })}>
                  Intrekken
                </Knop>
              ) : null,
          },
        ]}
      />
    </Kaart>
  );
};

/** Who may send a form without an account: links with a code, made here and withdrawn here. */
export const Formulierlinks = () => {
  const lezing = useLezen(FormulierlinksDocument, {});
  return (
    <Pagina
      titel="Links voor professionals"
      kruimelpad={[{ tekst: 'Formulieren', href: '/veilig-thuis/formulier' }, { tekst: 'Links' }]}
      inleiding="Met een link en een code doet een professional zonder account een melding. Een link stopt vanzelf, en u kunt hem intrekken."
    >
      <Gelezen van={lezing} laadtekst="Links laden">
        {({ formulierlinks, zorgsignaalStaatAan }) => (
          <Stapel>
            <Linkmaken zorgsignaalStaatAan={zorgsignaalStaatAan} />
            <Links links={formulierlinks} />
          </Stapel>
        )}
      </Gelezen>
    </Pagina>
  );
};
