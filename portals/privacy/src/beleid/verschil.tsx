import { verschilsoortNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, Badge, Kaart, Keuzelijst, Knop, LegeStaat, Pagina, Stapel, tijdstipTekst, type Toon } from '@bv/ui';
import { BeleidsverschilDocument, type BeleidsverschilQuery, BeleidsversiesDocument, type BeleidsversiesQuery } from '../gql/graphql.js';

type Versie = BeleidsversiesQuery['beleidsversies'][number];
type Zin = NonNullable<BeleidsverschilQuery['beleidsverschil']>[number];

const SOORTEN = ['RUIMER', 'KRAPPER', 'ANDERS'] as const;
const TOON: Readonly<Record<Zin['soort'], Toon>> = { RUIMER: 'letop', KRAPPER: 'goed', ANDERS: 'neutraal' };

const versienaam = ({ sinds, tot, hash }: Versie): string => `${tot === null ? 'Nu, sinds' : 'Vanaf'} ${tijdstipTekst(sinds)}${tot === null ? '' : ` tot ${tijdstipTekst(tot)}`} (${hash.slice(0, 8)})`;

const Zinnen = ({ zinnen }: { zinnen: readonly Zin[] }) => (
  <Stapel>
    <p role="status">{zinnen.length === 1 ? '1 verschil.' : `${zinnen.length} verschillen.`}</p>
    {SOORTEN.map((soort) => [soort, zinnen.filter((zin) => zin.soort === soort)] as const)
      .filter(([, deel]) => deel.length > 0)
      .map(([soort, deel]) => (
        <Kaart key={soort} titel={verschilsoortNaam[soort]} actie={<Badge toon={TOON[soort]}>{String(deel.length)}</Badge>}>
          <ul className="bv-privacy-zinnen">
            {deel.map(({ zin }) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Kaart>
      ))}
  </Stapel>
);

const Vergelijking = ({ van, naar }: { van: string; naar: string }) => {
  const lezing = useLezen(BeleidsverschilDocument, { van, naar });
  return (
    <Gelezen van={lezing} laadtekst="Versies vergelijken">
      {({ beleidsverschil }) =>
        beleidsverschil && beleidsverschil.length > 0 ? (
          <Zinnen zinnen={beleidsverschil} />
        ) : (
          <LegeStaat titel="Geen verschil">{beleidsverschil ? 'Deze twee versies zeggen hetzelfde.' : 'Een van deze versies bestaat niet.'}</LegeStaat>
        )
      }
    </Gelezen>
  );
};

const Keuze = ({ versies }: { versies: readonly Versie[] }) => {
  const [adres, zetAdres] = useSearchParams();
  const [nieuwste, vorige] = versies;
  const bekend = (id: string | null): string | undefined => versies.find((versie) => versie.id === id)?.id;
  const van = bekend(adres.get('van')) ?? vorige?.id;
  const naar = bekend(adres.get('naar')) ?? nieuwste?.id;
  if (!van || !naar) {
    return <LegeStaat titel="Er is nog maar één versie">Zodra het beleid verandert, staat de vorige versie hier om mee te vergelijken.</LegeStaat>;
  }
  const zet = (deel: { van?: string; naar?: string }) => zetAdres({ van, naar, ...deel }, { replace: true });
  const opties = versies.map((versie) => ({ waarde: versie.id, tekst: versienaam(versie) }));
  return (
    <>
      <div className="bv-privacy-filter">
        <div className="bv-privacy-filter__velden bv-privacy-filter__velden--breed" role="group" aria-label="Kies twee versies">
          <Keuzelijst<string> naam="van" label="Van" waarde={van} opties={opties} onWijzig={(id) => (id === null ? undefined : zet({ van: id }))} />
          <Keuzelijst<string> naam="naar" label="Naar" waarde={naar} opties={opties} onWijzig={(id) => (id === null ? undefined : zet({ naar: id }))} />
          <Knop icoon="overdracht" onKlik={() => zetAdres({ van: naar, naar: van }, { replace: true })}>
            Omdraaien
          </Knop>
        </div>
      </div>
      <Vergelijking key={`${van} ${naar}`} van={van} naar={naar} />
    </>
  );
};

/** Any two versions that ever ran here, in sentences. */
export const Verschil = () => {
  const lezing = useLezen(BeleidsversiesDocument, {});
  const { persoon } = useSessie();
  return (
    <Pagina
      titel="Wat is er veranderd in het beleid?"
      kruimelpad={[{ tekst: 'Beleid', href: '/privacy/beleid' }, { tekst: 'Verschil' }]}
      inleiding="Elke versie die ooit gold, blijft bewaard. Wat iemand meer laat zien, staat bovenaan."
      acties={
        <Knop icoon="printer" onKlik={() => print()}>
          Afdrukken
        </Knop>
      }
    >
      <Gelezen van={lezing} laadtekst="Versies laden">
        {({ beleidsversies }) => <Keuze versies={beleidsversies} />}
      </Gelezen>
      <Afdrukregel wat="Verschil in het beleid" wie={persoon.naam} />
    </Pagina>
  );
};
