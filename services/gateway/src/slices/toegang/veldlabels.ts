import { Gegevenscategorie } from '@bv/beleid';
import { alleTabellen, haalTabel, isGelabeld, labelsVan, RIJ, type Tabel } from '../../zicht/tabel.js';

const isLabel = (woord: string): woord is Gegevenscategorie => Object.hasOwn(Gegevenscategorie, woord);

function vanRelatie(tabel: Tabel, naam: string): readonly Gegevenscategorie[] {
  const relatie = tabel.relaties.get(naam);
  if (!relatie) return [];
  if (relatie.label !== RIJ) return [relatie.label];
  const doel = haalTabel(relatie.doel());
  return isGelabeld(doel) ? labelsVan(doel) : [];
}

function vanVeld(tabel: Tabel, naam: string): readonly Gegevenscategorie[] {
  const bronnen = tabel.berekeningen.get(naam)?.uit ?? [naam];
  return bronnen.flatMap((bron) => {
    const label = tabel.velden.get(bron)?.label;
    return label === undefined ? [] : label === RIJ ? tabel.rijlabels : [label];
  });
}

/** The labels behind `Type.veld`, or the label itself; empty for what no casus has. A list can hold rows of several labels. */
export function labelsBijVeld(veld: string): readonly Gegevenscategorie[] {
  if (isLabel(veld)) return [veld];
  const [type, naam = ''] = veld.split('.');
  const tabel = alleTabellen().find(({ klasse }) => klasse.name === type);
  if (!tabel || !isGelabeld(tabel)) return [];
  return [...new Set([...vanVeld(tabel, naam), ...vanRelatie(tabel, naam)])];
}
