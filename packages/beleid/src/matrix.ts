import { beslisserNaam, type Rechtsvraag, rechtsvragen } from '@bv/begrippen';
import { beleid } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';
import { labelsVanPortaal } from './contract.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { hoedanigheidNaam, standNaam } from './hoedanigheid.js';
import { labels } from './label.js';
import { alleLabels } from './masker.js';
import { type Portaal, casusportalen, portaalNaam } from './portaal.js';
import { schakelaars, type Schakelstand } from './schakelaar.js';
import { beeindigingen, toelatingen } from './toelating.js';
import { beslissers, beslissersMetVerzoek } from './verzoek.js';

/** The whole policy as one page of Markdown, so that every change of a rule is a visible difference. */
export function matrixInMarkdown(): string {
  return [
    '# Beleid: wie ziet wat',
    'Gemaakt uit `packages/beleid`. Niet met de hand wijzigen.',
    [
      '- **L** lezen · **LS** lezen en schrijven',
      '- **l** of **ls** met kleine letters: alleen in de stukken van de eigen overdracht of toetsing, niet in het dossier',
      '- **V** dicht, maar iemand kan er inzage in vragen; bij *Toegang op verzoek*: kan worden toegekend, tot een einddatum',
      '- leeg: dicht. Wat nergens staat, is dicht. Wie uitgesloten is, ziet niets, wat die persoon verder ook is.',
    ].join('\n'),
    ...casusportalen.map(portaaltabel),
    regeltabel(),
    labeltabel(),
    toelatingstabel(),
    beeindigingstabel(),
    beslissertabel(),
    schakelaartabel(),
    rechtsvragentabel(),
  ].join('\n\n') + '\n';
}

function portaaltabel(portaal: Portaal): string {
  const regels = beleid.filter((regel) => regel.portalen.includes(portaal));
  const kop = ['Gegevens', ...regels.map((regel) => `${hoedanigheidNaam[regel.hoedanigheid]} (${standNaam[regel.stand].toLowerCase()})`)];
  const rijen = alleLabels.map((label) => [labels[label].naam, ...regels.map((regel) => cel(regel, label, portaal))]);
  return `## Portaal ${portaalNaam[portaal]}\n\n${tabel(kop, rijen)}`;
}

function cel(regel: Beleidsregel, label: Gegevenscategorie, portaal: Portaal): string {
  const live = (regel.lezen.includes(label) ? 'L' : '') + (regel.schrijven.includes(label) ? 'S' : '');
  const { lezen, schrijven } = regel.handeling;
  const eigen = (lezen.includes(label) ? 'l' : '') + (schrijven.includes(label) ? 's' : '');
  const vraag = regel.opVerzoek.includes(label) && labelsVanPortaal(portaal).includes(label) ? 'V' : '';
  return [live, eigen, vraag].filter(Boolean).join(' ');
}

function regeltabel(): string {
  const rijen = beleid.map((regel) => [
    regel.id, regel.hoedanigheid, regel.stand, regel.portalen.join(', '), regel.doel, regel.grondslag,
  ]);
  return `## Regels\n\n${tabel(['Regel', 'Hoedanigheid', 'Stand', 'Portaal', 'Doel', 'Grondslag'], rijen)}`;
}

function schakelaartabel(): string {
  const rijen = Object.entries<Schakelstand>(schakelaars).map(([id, { aan, naam, grondslag, reden }]) => [id, naam, aan ? 'aan' : 'uit', grondslag, reden]);
  return `## Aan of uit\n\n${tabel(['Schakelaar', 'Wat', 'Stand', 'Grondslag', 'Waarom'], rijen)}`;
}

function rechtsvragentabel(): string {
  const rijen = Object.values<Rechtsvraag>(rechtsvragen).map(({ vraag, gekozen, keuzes, grondslag }) => [
    vraag, keuzes[gekozen] ?? '', Object.entries(keuzes).filter(([keuze]) => keuze !== gekozen).map(([, tekst]) => tekst).join(' / '), grondslag,
  ]);
  return `## Vragen die de wet nog openlaat\n\nDe vijf juridische vragen van de Contourennota. Het antwoord staat in \`packages/begrippen/src/rechtsvragen.ts\`.\n\n${tabel(['Vraag', 'Nu', 'Ook mogelijk', 'Grondslag'], rijen)}`;
}

function labeltabel(): string {
  const rijen = alleLabels.map((label) => {
    const { naam, omschrijving, stil, reden, grondslag, beslisser, aanvraagbaar } = labels[label];
    const aanvragen = aanvraagbaar ? beslisser : 'nee';
    return [label, naam, omschrijving, stil ? 'stil' : 'met reden', reden, grondslag, aanvragen];
  });
  return `## Gegevens\n\n${tabel(['Label', 'Naam', 'Wat het is', 'Afschermen', 'Reden', 'Grondslag', 'Toegang vragen aan'], rijen)}`;
}

function toelatingstabel(): string {
  const rijen = toelatingen.map(({ id, portaal, gever, nemer, alleenZelf, groepsportaal }) => [
    id,
    portaal,
    `${gever.hoedanigheid} ${gever.stand}`,
    `${nemer.hoedanigheid} ${nemer.stand}`,
    alleenZelf ? 'zichzelf' : groepsportaal ? `groep van ${groepsportaal}` : 'een ander',
  ]);
  return `## Wie mag wie betrekken\n\n${tabel(['Regel', 'Portaal', 'Wie', 'Geeft', 'Aan'], rijen)}`;
}

function beeindigingstabel(): string {
  const rijen = beeindigingen.map(({ id, portaal, gever, nemer }) => [
    id, portaal, `${gever.hoedanigheid} ${gever.stand}`, `${nemer.hoedanigheid} ${nemer.stand}`,
  ]);
  return `## Wie mag betrokkenheid van een ander stoppen\n\nIedereen mag de eigen betrokkenheid stoppen.\n\n${tabel(['Regel', 'Portaal', 'Wie', 'Stopt'], rijen)}`;
}

function beslissertabel(): string {
  const rijen = beslissersMetVerzoek.map((beslisser) => [
    beslisserNaam[beslisser],
    [...beslissers[beslisser].map((stap) => stap.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`).join(' of ')), 'privacyfunctionaris'].join('; anders '),
  ]);
  return `## Wie beslist over een verzoek om inzage\n\nNooit de aanvrager zelf.\n\n${tabel(['Toegang vragen aan', 'Wie beslist'], rijen)}`;
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n');
}
