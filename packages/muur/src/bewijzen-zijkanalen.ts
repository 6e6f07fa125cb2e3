import { randomUUID } from 'node:crypto';
import { inTransactie, isRegel, lijnen, meet, type Proefbank } from './bank.js';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { maakFuzzplekken } from './fuzz/fuzzplekken.js';
import { bewijsMeldingen } from './fuzz/meldingen.js';
import { maakSessies } from './product/sessies.js';
import { bewijsGeschiedenis } from './geschiedenis/bewijs-geschiedenis.js';
import type { Lijn } from './product/lijn.js';
import type { Wereldplek } from './product/proefwereld.js';
import type { Bewijs } from './verslag.js';
import { bewijsOnafhankelijk } from './zijkanalen/onafhankelijk.js';
import { HOOGSTE_DELTA, meetTijd, type Tijdproef } from './zijkanalen/tijd.js';

const vind = (bank: Proefbank, sub: string): Wereldplek => {
  const plek = bank.wereld.plekken.find((een) => een.sub === sub && een.isEigenPortaal);
  if (!plek) throw new Error(`De proefwereld kent ${sub} niet.`);
  return plek;
};

export const bewijsWillekeurigeGeschiedenis = (bank: Proefbank): Promise<Bewijs> =>
  meet('willekeurige geschiedenissen', async () => {
    const { client, wereld, omvang } = bank;
    const vreemdeling = vind(bank, 'muur-niemand').persoonId;
    const { aantal, open, fouten } = await inTransactie(client, () => bewijsGeschiedenis({ client, ...wereld }, vind(bank, 'muur-wachtrij-actief'), vreemdeling, omvang.alles ? 1000 : 120, omvang.zaad));
    return { paden: aantal, vragen: 0, lekken: fouten, leeg: open < aantal / 6 ? [`in ${open} van ${aantal} geschiedenissen was er iets te zien`] : [], cijfers: `${aantal} geschiedenissen, ${open} keer was er iets te zien` };
  });

const ZOEK = 'query Z($zoek: String) { mijnWerk(zoek: $zoek, aantal: 200) { id } }';
const CASUS = 'query C($id: ID!) { casus(id: $id) { id nummer naam gezinsleden { id achternaam bsn } reflecties { id tekst } } }';
const OPDRACHT = `mutation O($invoer: AfspraakVastleggenInvoer!, $sleutel: ID!) { afspraakVastleggen(invoer: $invoer, sleutel: $sleutel) { gelukt weigeringen { code tekst } } }`;

const achterstevoren = (tekst: string): string => Array.from(tekst).reverse().join('');

/** The same shape each time; only what it is about is there or not. */
function tijdproeven(bank: Proefbank, lijnVan: (sub: string) => Lijn): Tijdproef[] {
  const { rijen } = bank.wereld;
  const plek = vind(bank, 'muur-duolid-nazorg');
  const [lijn, eigen] = [lijnVan(plek.sub), plek.opstelling?.gezin.id];
  const vreemd = rijen.van('gegevens.casus').map(({ id }) => String(id)).filter((id) => id !== eigen);
  const verborgen = rijen.van('gegevens.gezinslid').filter(({ casus_id }) => casus_id === eigen).map(({ achternaam }) => String(achternaam));
  const naam = String(rijen.vind('gegevens.casus', eigen)?.['naam']);
  let beurt = 0;
  const volgende = <T>(lijst: readonly T[]): T | undefined => lijst[(beurt += 1) % lijst.length];
  const opdracht = (casusId: string | undefined): Promise<unknown> =>
    lijn.vraag(plek.portaal, OPDRACHT, { invoer: { casusId, als: 'iemand roept', dan: 'gaat moeder weg', doorWie: 'moeder' }, sleutel: randomUUID() });
  return [
    { naam: 'een gezin van een ander en een gezin dat niet bestaat', verborgen: () => lijn.vraag(plek.portaal, CASUS, { id: volgende(vreemd) }), afwezig: () => lijn.vraag(plek.portaal, CASUS, { id: randomUUID() }) },
    { naam: 'zoeken op een naam die dicht is en op een naam die niemand heeft', verborgen: () => lijn.vraag(plek.portaal, ZOEK, { zoek: naam }), afwezig: () => lijn.vraag(plek.portaal, ZOEK, { zoek: achterstevoren(naam) }) },
    { naam: 'zoeken op een achternaam die dicht is', verborgen: () => lijn.vraag(plek.portaal, ZOEK, { zoek: volgende(verborgen) }), afwezig: () => lijn.vraag(plek.portaal, ZOEK, { zoek: achterstevoren(volgende(verborgen) ?? '') }) },
    { naam: 'een opdracht op een gezin van een ander en op een gezin dat niet bestaat', verborgen: () => opdracht(volgende(vreemd)), afwezig: () => opdracht(randomUUID()) },
  ];
}

export const bewijsTijd = (bank: Proefbank): Promise<Bewijs> =>
  meet('tijd', async () => {
    const lijnVan = await lijnen(bank);
    const uitslagen = [];
    for (const proef of tijdproeven(bank, lijnVan)) uitslagen.push(await meetTijd(proef, bank.omvang.alles ? 500 : 100, bank.omvang.zaad));
    const hoogste = Math.max(...uitslagen.map(({ delta }) => Math.abs(delta)));
    return {
      paden: uitslagen.length,
      vragen: uitslagen.reduce((som, { metingen }) => som + metingen, 0),
      lekken: uitslagen.filter(({ delta }) => Math.abs(delta) > HOOGSTE_DELTA).map(({ naam, delta }) => `${naam}: delta ${delta.toFixed(2)}`),
      leeg: [],
      cijfers: `${uitslagen.length} vergelijkingen, hoogste delta ${hoogste.toFixed(2)}`,
    };
  });

/** A kind of message that the schema knows. */
function berichtsoort({ wereld: { schema } }: Proefbank): string {
  const bericht = schema.getType('Bericht');
  const soort = isObjectType(bericht) ? bericht.getFields()['soort'] : undefined;
  const lijst = soort && getNamedType(soort.type);
  return (isEnumType(lijst) ? lijst.getValues()[0]?.name : undefined) ?? '';
}

const LUISTERAARS = 12;

export const bewijsMeldingenLive = (bank: Proefbank): Promise<Bewijs> =>
  meet('meldingen', async () => {
    const { client, product, wereld } = bank;
    const cookies = await maakSessies(client, wereld.plekken);
    const { zoeker } = await maakFuzzplekken(bank);
    const plekken = wereld.plekken.filter(isRegel).slice(0, LUISTERAARS).map((plek) => ({ ...plek, cookie: cookies.get(plek.sub) ?? '' }));
    const { gehoord, lekken, stil } = await bewijsMeldingen(client, product.adres, wereld.schema, plekken, berichtsoort(bank), zoeker);
    return { paden: plekken.length, vragen: plekken.length, lekken, leeg: stil.map((naam) => `${naam} hoorde de eigen melding niet`), cijfers: `${gehoord} van ${plekken.length} mensen hoorden de eigen melding, en geen andere` };
  });

const ONRUST = 0.05;

/** Last of all: it leaves another world behind. */
export const bewijsOnafhankelijkheid = (bank: Proefbank): Promise<Bewijs> =>
  meet('niet te onderscheiden', async () => {
    const { client, wereld, omvang } = bank;
    const lijnVan = await lijnen(bank);
    const regels = wereld.plekken.filter((plek) => isRegel(plek) && plek.opstelling);
    // One portal each: the second time the family is another one already.
    const eenmaal = regels.filter((plek, i) => regels.findIndex(({ sub }) => sub === plek.sub) === i);
    const gekozen = omvang.alles ? eenmaal : eenmaal.filter((_, i) => i % 4 === omvang.zaad % 4);
    const weg = wereld.plekken.filter(({ opstelling }) => opstelling?.soort === 'niets').flatMap(({ opstelling }) => (opstelling ? [opstelling.gezin.id] : []));
    const plekken = gekozen.map((plek, i) => ({ ...plek, lijn: lijnVan(plek.sub), casusId: plek.opstelling?.gezin.id ?? '', vreemd: [...new Set(weg)].slice(i * 2, i * 2 + 2) }));
    const { vragen, verwisseld, verschillen, onrustig } = await bewijsOnafhankelijk({ client, ...wereld, diepte: omvang.alles ? 5 : 3, willekeurige: omvang.alles ? 120 : 45, zaad: omvang.zaad }, plekken);
    const leeg = [...(onrustig > ONRUST * vragen ? [`${onrustig} van ${vragen} vragen gaven vanzelf al een ander antwoord`] : []), ...(verwisseld === 0 ? ['er was niets te verwisselen'] : [])];
    return { paden: verwisseld, vragen: vragen * 3, lekken: verschillen, leeg, cijfers: `${verwisseld} verborgen rijen anders, ${vragen} vragen van ${plekken.length} mensen, ${verschillen.length} andere antwoorden` };
  });
