import { alleLabels, beleid, casusportalen, type Gegevenscategorie, type Hoedanigheid, isPortaal, labels, type Portaal } from '@bv/beleid';

/** What of the policy is on the page; undefined: all. It stands in the address, so that it can be sent to a colleague. */
export interface Beleidsfilter {
  readonly portaal?: Portaal | undefined;
  readonly als?: Hoedanigheid | undefined;
  readonly label?: Gegevenscategorie | undefined;
}

export const hoedanigheden: readonly Hoedanigheid[] = [...new Set(beleid.map(({ hoedanigheid }) => hoedanigheid))];

const isHoedanigheid = (tekst: string | null): tekst is Hoedanigheid => hoedanigheden.some((hoedanigheid) => hoedanigheid === tekst);
const isLabel = (tekst: string | null): tekst is Gegevenscategorie => tekst !== null && Object.hasOwn(labels, tekst);

export const filterUit = (adres: URLSearchParams): Beleidsfilter => {
  const [portaal, als, label] = [adres.get('portaal'), adres.get('als'), adres.get('label')];
  return {
    portaal: portaal !== null && isPortaal(portaal) && casusportalen.includes(portaal) ? portaal : undefined,
    als: isHoedanigheid(als) ? als : undefined,
    label: isLabel(label) ? label : undefined,
  };
};

export const alsAdres = ({ portaal, als, label }: Beleidsfilter): URLSearchParams =>
  new URLSearchParams([...(portaal ? [['portaal', portaal]] : []), ...(als ? [['als', als]] : []), ...(label ? [['label', label]] : [])]);

/** The rules that are asked for, and the kinds of data. */
export const regelsIn = ({ portaal, als }: Beleidsfilter) => beleid.filter((regel) => (!portaal || regel.portalen.includes(portaal)) && (!als || regel.hoedanigheid === als));
export const labelsIn = ({ label }: Beleidsfilter): readonly Gegevenscategorie[] => (label ? [label] : alleLabels);
