import { Gelezen, useLezen, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Pagina, Stapel, Tellers, Zoekveld } from '@bv/ui';
import { MijnWerkDocument } from '../gql/graphql.js';
import { Aangeboden } from './aangeboden.js';
import { Gemeentekaart, Stopmelding } from './gemeentekaart.js';
import { Gezinnentabel } from './gezinnentabel.js';
import { Meelopend } from './meelopend.js';
import { gevonden, GROEPEN, groepTekst, groepVan, isGroep, verdeel, type Werk } from './verdeling.js';

const adresVan = (groep: string | undefined, zoek: string): string => {
  const vraag = new URLSearchParams({ ...(groep ? { groep } : {}), ...(zoek ? { zoek } : {}) }).toString();
  return vraag === '' ? '/wijkteam' : `/wijkteam?${vraag}`;
};

interface GehoudenProps {
  werk: readonly Werk[];
  zoek: string;
  groep: string | null;
}

const Gehouden = ({ werk, zoek, groep }: GehoudenProps) => {
  const gekozen = isGroep(groep) ? groep : undefined;
  const gezocht = gevonden(werk, zoek);
  const getoond = gekozen ? gezocht.filter((regel) => groepVan(regel) === gekozen) : gezocht;
  return (
    <>
      {werk.length === 0 ? null : (
        <Tellers
          label="Kies welke gezinnen u ziet"
          gekozen={gekozen ?? 'alle'}
          tellers={[
            { sleutel: 'alle', aantal: gezocht.length, tekst: 'alle gezinnen', href: adresVan(undefined, zoek) },
            ...GROEPEN.map((sleutel) => ({
              sleutel,
              aantal: gezocht.filter((regel) => groepVan(regel) === sleutel).length,
              tekst: groepTekst[sleutel],
              href: adresVan(sleutel, zoek),
              acuut: sleutel === 'gebroken',
            })),
          ]}
        />
      )}
      <Kaart titel="Gezinnen van het wijkteam" randloos>
        <Gezinnentabel
          werk={getoond}
          leeg={
            werk.length > 0 ? (
              <LegeStaat soort="geen-resultaat" titel="Geen gezin gevonden" actie={<Knoplink href="/wijkteam">Toon alle gezinnen</Knoplink>}>
                U zoekt in de gezinnen waar u zelf bij betrokken bent.
              </LegeStaat>
            ) : (
              <LegeStaat titel="U heeft nu geen gezinnen">Een gezin komt hier als u een overdracht aanvaardt.</LegeStaat>
            )
          }
        />
      </Kaart>
    </>
  );
};

/** First page: what waits for an answer, then the families and what one is expected to keep an eye on. */
export const MijnGezinnen = () => {
  const [adres, zetAdres] = useSearchParams();
  const lezing = useLezen(MijnWerkDocument, {});
  const zoek = adres.get('zoek') ?? '';
  const zetZoek = (tekst: string) =>
    zetAdres(
      (vorige) => {
        const nieuw = new URLSearchParams(vorige);
        if (tekst === '') nieuw.delete('zoek');
        else nieuw.set('zoek', tekst);
        return nieuw;
      },
      { replace: true },
    );
  return (
    <Pagina titel="Mijn gezinnen" breedte="breed">
      <Gelezen van={lezing} laadtekst="Mijn gezinnen laden">
        {({ mijnWerk, gemeenteafspraken }) => {
          const { aangeboden, gehouden, meelopend } = verdeel(mijnWerk);
          return (
            <Stapel>
              <Aangeboden werk={aangeboden} />
              <Stopmelding werk={gehouden} />
              <Zoekveld label="Zoek een gezin op naam of nummer" waarde={zoek} onWijzig={zetZoek} sneltoets />
              <Gehouden werk={gehouden} zoek={zoek} groep={adres.get('groep')} />
              <Meelopend werk={gevonden(meelopend, zoek)} />
              <Gemeentekaart werk={gehouden} afspraken={gemeenteafspraken} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
