import { getNamedType } from 'graphql';
import { inTransactie, isRegel, lijnen, meet, type Omvang, type Proefbank } from './bank.js';
import { vindContractfouten, vindGaten } from './beleid/volledigheid.js';
import { bewijsFouten } from './fouten/bewijs-fouten.js';
import { maakMutanten, type Mutant } from './fouten/mutanten.js';
import { bewijsFuzz } from './fuzz/bewijs-fuzz.js';
import { maakFuzzplekken } from './fuzz/fuzzplekken.js';
import { bewijsGeregistreerd } from './fuzz/geregistreerd.js';
import type { Wereldplek } from './product/proefwereld.js';
import { bewijsVelden, type Veldplek } from './velden/bewijs-velden.js';
import { coordinaten } from './velden/boom.js';
import { SPELLINGEN } from './velden/spelling.js';
import { leesSchema } from './verwachting/gegevens.js';
import type { Bewijs } from './verslag.js';
import { bewijsViews } from './views/bewijs-views.js';
import { bewijsWandviews } from './views/bewijs-wandviews.js';
import { Willekeur } from './willekeur.js';

export const bewijsVolledigheid = ({ wereld }: Proefbank): Promise<Bewijs> =>
  meet('volledigheid van het beleid', () => {
    const { blad, tabellen, schema } = wereld;
    const portalen = [...blad.portalen];
    const lekken = [...vindGaten(blad, tabellen, schema), ...portalen.flatMap((portaal) => vindContractfouten(portaal, leesSchema(`contracten/${portaal}.graphql`), schema, blad, tabellen))];
    const velden = tabellen.reduce((som, { velden: eigen, relaties }) => som + Object.keys(eigen).length + Object.keys(relaties).length, 0);
    return Promise.resolve({ paden: velden, vragen: 0, lekken, leeg: [], cijfers: `${velden} velden in ${tabellen.length} tabellen, ${blad.labels.length} labels, ${blad.regels.length} regels, ${portalen.length} contracten` });
  });

export const bewijsElkeView = ({ client, wereld }: Proefbank): Promise<Bewijs> =>
  meet('elke kolom van elke view', async () => {
    const { cellen, verschillen, gezien } = await inTransactie(client, () => bewijsViews({ client, ...wereld }, wereld.plekken));
    const wand = await inTransactie(client, () => bewijsWandviews(client, wereld));
    const alle = wereld.tabellen.filter(({ soort }) => soort !== 'algemeen').flatMap((tabel) => Object.values(tabel.velden).map(({ kolom }) => `${tabel.zicht}.${kolom}`));
    const leeg = alle.filter((kolom) => !gezien.has(kolom)).map((kolom) => `${kolom} zag niemand gevuld`);
    return { paden: cellen + wand.cellen, vragen: wereld.plekken.length, lekken: [...verschillen, ...wand.verschillen].map(({ wie, waar, wat }) => `${wie}: ${waar} ${wat}`), leeg: [...leeg, ...wand.leeg], cijfers: `${cellen + wand.cellen} waarden voor ${wereld.plekken.length} mensen in een portaal` };
  });

/** Which faults to plant: all of the ground, and of the many others as many as there is time for. */
function kiesMutanten(soorten: Awaited<ReturnType<typeof maakMutanten>>, { alles, zaad }: Omvang): readonly Mutant[] {
  const willekeur = new Willekeur(zaad);
  return alles ? [...soorten.grond, ...soorten.views, ...soorten.beleid] : [...soorten.grond, ...willekeur.greep(soorten.views, 30), ...willekeur.greep(soorten.beleid, 8)];
}

export const bewijsGeplanteFouten = ({ client, wereld, omvang }: Proefbank): Promise<Bewijs> =>
  meet('geplante fouten in de muur', async () => {
    const soorten = await maakMutanten(client, wereld.tabellen, wereld.blad);
    const mutanten = kiesMutanten(soorten, omvang);
    const bijzonder = wereld.plekken.filter(({ opstelling, isEigenPortaal }) => opstelling && isEigenPortaal && ['niets', 'uitgesloten'].includes(opstelling.soort));
    const regels = wereld.plekken.filter(({ opstelling }) => opstelling?.soort === 'regel').filter((plek, i) => plek.isEigenPortaal || i % 7 === 0);
    const { geplant, overlevers } = await bewijsFouten({ client, ...wereld }, mutanten, { regels, bijzonder });
    const leeg = soorten.views.length < 100 || soorten.grond.length < 10 ? ['er viel bijna niets te planten: de muur is anders geschreven dan het bewijs kan lezen'] : [];
    return { paden: 0, vragen: 0, lekken: [], leeg: [...leeg, ...overlevers.map((naam) => `niemand merkte: ${naam}`)], cijfers: `${geplant} geplant, ${geplant - overlevers.length} gemerkt` };
  });

/** Root fields that one id or nothing is not enough for, and types beside the tables: the random part asks those. */
const ELDERS = /^(Query|Mutation|Subscription)\./;

export const bewijsElkVeld = (bank: Proefbank): Promise<Bewijs> =>
  meet('elk veld langs elk pad', async () => {
    const { wereld, omvang } = bank;
    const lijnVan = await lijnen(bank);
    const metGezin = (plek: Wereldplek): Veldplek => ({ ...plek, lijn: lijnVan(plek.sub), casusId: plek.opstelling?.gezin.id });
    const regels = wereld.plekken.filter(isRegel).map(metGezin);
    const overige = wereld.plekken.filter(({ opstelling }) => opstelling && opstelling.soort !== 'regel').filter((plek, i) => omvang.alles || (plek.isEigenPortaal && i % 9 === 0)).map(metGezin);
    const demo = wereld.plekken.filter(({ opstelling }) => !opstelling).map(metGezin);
    const deel = { schema: wereld.schema, blad: wereld.blad, tabellen: wereld.tabellen, rijen: wereld.rijen, vreemd: omvang.alles ? 50 : 10 };
    // With four objects every relation there is was followed; the fifth doubles the questions for combinations of them. Another third of the people asks those each day.
    const isDiep = (_plek: Veldplek, i: number): boolean => omvang.alles || i % 3 === omvang.zaad % 3;
    const delen = [
      await bewijsVelden({ ...deel, diepte: 5, spellingen: omvang.alles ? SPELLINGEN : ['gewoon'] }, regels.filter(isDiep)),
      await bewijsVelden({ ...deel, diepte: 4, spellingen: ['gewoon'] }, regels.filter((plek, i) => !isDiep(plek, i))),
      await bewijsVelden({ ...deel, diepte: omvang.alles ? 5 : 2, spellingen: omvang.alles ? ['gewoon', 'fragment'] : SPELLINGEN }, omvang.alles ? overige : regels.filter((_, i) => i % 3 === 0)),
      await bewijsVelden({ ...deel, diepte: omvang.alles ? 4 : 2, spellingen: ['gewoon'] }, [...demo, ...(omvang.alles ? [] : overige)]),
    ];
    const gezien = new Set(delen.flatMap((uit) => [...uit.gezien]));
    const gevraagd = new Set(delen.flatMap((uit) => [...uit.gevraagd]));
    const eigen = new Set(wereld.tabellen.filter(({ soort }) => soort !== 'algemeen').map(({ type }) => type));
    const alle = coordinaten(wereld.schema).filter((coordinaat) => !ELDERS.test(coordinaat) && eigen.has(coordinaat.split('.')[0] ?? ''));
    const som = (kies: (uit: (typeof delen)[number]) => number): number => delen.reduce((totaal, uit) => totaal + kies(uit), 0);
    return {
      paden: som(({ waarden }) => waarden),
      vragen: som(({ vragen }) => vragen),
      lekken: delen.flatMap(({ verschillen }) => verschillen),
      leeg: [...delen.flatMap(({ fouten }) => fouten), ...alle.filter((coordinaat) => !gevraagd.has(coordinaat) || !gezien.has(coordinaat)).map((coordinaat) => `${coordinaat} zag niemand`)],
      cijfers: `${som(({ waarden }) => waarden)} waarden in ${som(({ vragen }) => vragen)} vragen, ${gezien.size} soorten velden gezien`,
    };
  });

const GENOEG = 0.9;

export const bewijsWillekeur = (bank: Proefbank): Promise<Bewijs> =>
  meet('willekeurige vragen', async () => {
    const { wereld, omvang } = bank;
    const { plekken, zoeker, oneens } = await maakFuzzplekken(bank);
    const liefst = Object.values(wereld.schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => ['casus', 'overdracht', 'toetsing'].includes(name)).map(({ name }) => name);
    const uit = await bewijsFuzz({ schema: wereld.schema, vragen: omvang.vragen, zaad: omvang.zaad, zoeker, liefst }, plekken);
    const mag = plekken.reduce((som, plek) => som + plek.mag.size, 0);
    const gezien = plekken.reduce((som, { naam }) => som + (uit.gezien.get(naam)?.size ?? 0), 0);
    // What gives a file answers over another road: that is a proof of its own.
    const wortels = [wereld.schema.getQueryType(), wereld.schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {})).filter(({ type }) => getNamedType(type).name !== 'Document').map(({ name }) => name);
    return {
      paden: uit.wortels.size,
      vragen: uit.vragen,
      lekken: [...uit.lekken.map(({ wie, kenmerk, vraag }) => `${wie} zag ${kenmerk} met ${vraag}`), ...uit.storingen.map((storing) => `storing: ${storing}`), ...oneens],
      leeg: [
        ...(gezien < GENOEG * mag ? [`${gezien} van ${mag} kenmerken die iemand mag zien, kwamen langs`] : []),
        ...wortels.filter((wortel) => !uit.wortels.has(wortel)).map((wortel) => `${wortel} gaf nooit antwoord`),
      ],
      cijfers: `${uit.vragen} vragen van ${plekken.length} mensen in een portaal, ${zoeker.aantal} kenmerken in 14 vormen, ${Math.round(uit.bytes / 1e6)} MB, ${gezien} van ${mag} gezien`,
    };
  });

export const bewijsGeregistreerdeVragen = (bank: Proefbank): Promise<Bewijs> =>
  meet('geregistreerde vragen', async () => {
    const { wereld, omvang } = bank;
    const { plekken, zoeker } = await maakFuzzplekken(bank);
    const gekozen = omvang.alles ? plekken : plekken.filter(({ naam }, i) => !naam.startsWith('muur-') || i % 2 === omvang.zaad % 2);
    const uit = await bewijsGeregistreerd(wereld.schema, gekozen, omvang.alles ? 6 : 2, omvang.zaad, zoeker);
    const leeg = [...(uit.nietVergeleken > uit.vragen / 10 ? [`${uit.nietVergeleken} vragen waren niet te vergelijken`] : []), ...(uit.gaven.size < GENOEG * uit.operaties.size ? [`${uit.gaven.size} van ${uit.operaties.size} operaties gaven iemand iets; niet: ${[...uit.operaties].filter((naam) => !uit.gaven.has(naam)).join(', ')}`] : [])];
    return { paden: uit.operaties.size, vragen: uit.vragen, lekken: [...uit.verschillen, ...uit.lekken], leeg, cijfers: `${uit.operaties.size} operaties van ${gekozen.length} mensen in een portaal, ${uit.gaven.size} gaven iets, ${uit.nietVergeleken} niet te vergelijken` };
  });
