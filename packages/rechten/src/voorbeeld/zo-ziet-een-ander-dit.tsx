import { gezinsvoorbeeld, labels, voorbeeldVan, type Gegevenscategorie, type Gezinsvoorbeeld, type Uitdraairegel, type Voorbeeldregel } from '@bv/beleid';
import { Gelezen, useLezen, usePortaal, useSearchParams, useSessie } from '@bv/portal';
import { Badge, Kaart, Keuzelijst, LegeStaat, Stapel, Tabbladen, Tabel } from '@bv/ui';
import { BetrokkenenDocument } from '../gql/graphql.js';
import { GEZINSLID, type Plek, plekkenVan, type Plekken } from './plekken.js';

const Soort = ({ label }: { label: Gegevenscategorie }) => (
  <>
    {labels[label].naam}
    <span className="bv-zacht"> {labels[label].omschrijving}</span>
  </>
);

const soortkolom = { sleutel: 'soort', kop: 'Soort gegevens', rijkop: true, cel: ({ label }: { label: Gegevenscategorie }) => <Soort label={label} /> } as const;

const KOP = { ZIET: 'Waarom wel', BLAD: 'Waarom op het blad', NIET: 'Wat diegene daar leest' } as const;

const Soorten = ({ regels, wie, zicht }: { regels: readonly Voorbeeldregel[]; wie: string; zicht: Voorbeeldregel['zicht'] }) => (
  <Tabel
    bijschrift={`${wie}: ${zicht === 'ZIET' ? 'ziet dit' : zicht === 'BLAD' ? 'ziet dit alleen op het eigen blad' : 'ziet dit niet'}`}
    rijen={regels}
    rijSleutel={({ label }) => label}
    leeg={<LegeStaat titel={zicht === 'NIET' ? 'Er blijft niets dicht' : 'Niets'} />}
    kolommen={[
      soortkolom,
      { sleutel: 'waarom', kop: KOP[zicht], cel: ({ waarom }) => waarom },
      ...(zicht === 'NIET' ? [{ sleutel: 'vragen', kop: 'Kan diegene erom vragen?', cel: ({ kanVragen }: Voorbeeldregel) => (kanVragen ? <Badge toon="info">Ja, met een reden</Badge> : 'Nee') }] : []),
    ]}
  />
);

const Plekzicht = ({ plek, soorten }: { plek: Plek; soorten: readonly Gegevenscategorie[] }) => {
  const regels = voorbeeldVan(plek.rol, soorten);
  const met = (zicht: Voorbeeldregel['zicht']) => regels.filter((regel) => regel.zicht === zicht);
  const blad = (zicht: Voorbeeldregel['zicht'], titel: string) => ({ sleutel: zicht, titel, aantal: met(zicht).length, inhoud: <Soorten regels={met(zicht)} wie={plek.tekst} zicht={zicht} /> });
  return (
    <Kaart titel={plek.tekst} randloos>
      <Tabbladen label="Wat diegene ziet" tabbladen={[blad('ZIET', 'Ziet'), ...(met('BLAD').length > 0 ? [blad('BLAD', 'Alleen op het eigen blad')] : []), blad('NIET', 'Ziet niet')]} />
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
        soortkolom,
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
