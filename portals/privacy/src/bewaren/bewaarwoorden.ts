import { Dossiersoort, dossiersoortNaam, Organisatiesoort, organisatiesoortNaam } from '@bv/begrippen';

const isOrganisatiesoort = (code: string): code is Organisatiesoort => Object.hasOwn(Organisatiesoort, code);
const isDossiersoort = (code: string): code is Dossiersoort => Object.hasOwn(Dossiersoort, code);

/** "VEILIG_THUIS MELDING: Wmo 2015 art. 5.3.4" as a person reads it. */
export const grondTekst = (grond: string): string => {
  const [, organisatie = '', dossier = '', bron = ''] = /^(\w+) (\w+): (.*)$/.exec(grond) ?? [];
  return isOrganisatiesoort(organisatie) && isDossiersoort(dossier) ? `${organisatiesoortNaam[organisatie]}, ${dossiersoortNaam[dossier].toLocaleLowerCase('nl')}: ${bron}` : grond;
};

/** A table of the database as a word: "gegevens.onveilige_situatie" is "onveilige situatie". */
export const soortTekst = (tabel: string): string => (tabel.split('.').at(-1) ?? tabel).replaceAll('_', ' ');
