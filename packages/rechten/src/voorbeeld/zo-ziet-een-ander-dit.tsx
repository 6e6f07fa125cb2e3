import { gezinsvoorbeeld, labels, vindRegel, voorbeeldVan, type Gegevenscategorie, type Gezinsvoorbeeld, type Uitdraairegel, type Voorbeeldregel } from '@bv/beleid';
import { Gelezen, useLezen, usePortaal, useSearchParams, useSessie } from '@bv/portal';
import { Badge, Kaart, Keuzelijst, LegeStaat, Stapel, Tabbladen, Tabel, Veld, Velden } from '@bv/ui';
import { BetrokkenenDocument } from '../gql/graphql.js';
import { GEZINSLID, type Plek, plekkenVan, type Plekken } from './plekken.js';

const kolommen = [
  { sleutel: 'soort', kop: 'Soort gegevens', rijkop: true, cel: ({ label }: { label: Gegevenscategorie }) => labels[label].naam },
  { sleutel: 'wat', kop: 'Wat het is', cel: ({ label }: { label: Gegevenscategorie }) => labels[label].omschrijving },
] as const;

const ZIN = { ZIET: 'ziet dit', BLAD: 'ziet dit alleen op het eigen blad', NIET: 'ziet dit niet' } as const;

const Soorten = ({ regels, wie, zicht }: { regels: readonly Voorbeeldregel[]; wie: string; zicht: Voorbeeldregel['zicht'] }) => (
  <Tabel
    bijschrift={`${wie}: ${ZIN[zicht]}`}
    rijen={regels}
    rijSleutel={({ label }) => label}
    leeg={<LegeStaat titel={zicht === 'NIET' ? 'Er blijft niets dicht' : 'Niets'} />}
    kolommen={
      zicht === 'NIET'
        ? [
            ...kolommen,
            { sleutel: 'waarom', kop: 'Wat diegene daar leest', cel: ({ waarom }) => waarom },
            { sleutel: 'vragen', kop: 'Kan diegene erom vragen?', cel: ({ kanVragen }) => (kanVragen ? 'Ja, met een reden' : 'Nee') },
          ]
        : kolommen
    }
  />
);

const alsZin = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

const Plekzicht = ({ plek, soorten }: { plek: Plek; soorten: readonly Gegevenscategorie[] }) => {
  const regel = vindRegel(plek.rol.hoedanigheid, plek.rol.stand);
  const regels = voorbeeldVan(plek.rol, soorten);
  const met = (zicht: Voorbeeldregel['zicht']) => regels.filter((regel) => regel.zicht === zicht);
  const blad = (zicht: Voorbeeldregel['zicht'], titel: string) => ({ sleutel: zicht, titel, aantal: met(zicht).length, inhoud: <Soorten regels={met(zicht)} wie={plek.tekst} zicht={zicht} /> });
  return (
    <Kaart titel={plek.tekst}>
      <Stapel>
        {regel ? (
          <Velden kolommen={2}>
            <Veld naam="Waarom" waarde={alsZin(regel.id)} />
            <Veld naam="Grond" waarde={regel.grondslag} />
          </Velden>
        ) : null}
        <Tabbladen label="Wat diegene ziet" tabbladen={[blad('ZIET', 'Ziet'), ...(met('BLAD').length > 0 ? [blad('BLAD', 'Alleen op het eigen blad')] : []), blad('NIET', 'Ziet niet')]} />
      </Stapel>
    </Kaart>
  );
};

const UITKOMST: Readonly<Record<Uitdraairegel['uitkomst'], string>> = { MEE: 'Gaat mee', NIET: 'Gaat niet mee', BEOORDELEN: 'Iemand beslist per stuk' };

const Uitkomst = ({ regel }: { regel: Uitdraairegel }) => (
  <>
    <Badge toon={regel.uitkomst === 'MEE' ? 'goed' : regel.uitkomst === 'NIET' ? 'slot' : 'letop'}>{UITKOMST[regel.uitkomst]}</Badge>
    {regel.uitkomst === 'MEE' ? null : <span className="bv-zacht"> {regel.id}</span>}
  </>
);

const Gezinszicht = ({ soorten }: { soorten: readonly Gegevenscategorie[] }) => (
  <Kaart titel="Een gezinslid dat het eigen dossier vraagt" randloos>
    <Tabel<Gezinsvoorbeeld>
      bijschrift="Wat een gezinslid krijgt"
      rijen={gezinsvoorbeeld(soorten)}
      rijSleutel={({ label }) => label}
      kolommen={[
        ...kolommen,
        { sleutel: 'zelf', kop: 'Over of van diegene zelf', cel: ({ vanZelf }) => <Uitkomst regel={vanZelf} /> },
        { sleutel: 'ander', kop: 'Over of van een ander', cel: ({ vanAnder }) => <Uitkomst regel={vanAnder} /> },
      ]}
    />
  </Kaart>
);

const Keuze = ({ plekken: { soorten, betrokken, straks } }: { plekken: Plekken }) => {
  const [adres, zetAdres] = useSearchParams();
  const alle = [...betrokken, ...straks];
  const gevraagd = adres.get('wie');
  const gekozen = gevraagd === GEZINSLID || alle.some(({ sleutel }) => sleutel === gevraagd) ? gevraagd : (alle[0]?.sleutel ?? GEZINSLID);
  const plek = alle.find(({ sleutel }) => sleutel === gekozen);
  return (
    <Stapel>
      <Keuzelijst
        naam="wie"
        label="Wie kijkt?"
        verplicht
        waarde={gekozen}
        onWijzig={(wie) => zetAdres(wie === null ? {} : { wie }, { replace: true })}
        opties={[
          ...betrokken.map(({ sleutel, tekst }) => ({ waarde: sleutel, tekst })),
          { waarde: GEZINSLID, tekst: 'Een gezinslid dat het eigen dossier vraagt' },
          ...straks.map(({ sleutel, tekst }) => ({ waarde: sleutel, tekst, toelichting: 'Nu niemand; kan erbij komen' })),
        ]}
      />
      {plek ? <Plekzicht key={plek.sleutel} plek={plek} soorten={soorten} /> : <Gezinszicht soorten={soorten} />}
    </Stapel>
  );
};

/** Before one writes or hands over: which kinds of data another party of this family sees, by the policy itself, without any content. */
export const ZoZietEenAnderDit = ({ casusId }: { casusId: string }) => {
  const portaal = usePortaal();
  const { persoon } = useSessie();
  const lezing = useLezen(BetrokkenenDocument, { casusId });
  return (
    <Gelezen van={lezing} laadtekst="Betrokkenen laden">
      {({ casus }) => (casus ? <Keuze plekken={plekkenVan(casus.betrokkenheden, portaal, persoon.id)} /> : null)}
    </Gelezen>
  );
};

export const VOORBEELD_TITEL = 'Zo ziet een ander dit';
export const VOORBEELD_INLEIDING =
  'Kies wie er kijkt. U ziet per soort gegevens of diegene het ziet, en waarom. Het komt uit de regels zelf, niet uit dit dossier: of er iets staat, ziet u hier niet.';
