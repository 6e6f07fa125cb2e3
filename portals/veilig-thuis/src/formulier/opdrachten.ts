import {
  FormulierOppakkenDocument, FormulierSluitenDocument, FormulierTeruggevenDocument, ZorgsignaalOppakkenDocument, ZorgsignaalSluitenDocument, ZorgsignaalTeruggevenDocument,
} from '../gql/graphql.js';

/** A melding and a zorgsignaal have the same acts, each under its own purpose. */
export const opdrachtenVan = (isZorgsignaal: boolean) => ({
  oppakken: isZorgsignaal ? ZorgsignaalOppakkenDocument : FormulierOppakkenDocument,
  teruggeven: isZorgsignaal ? ZorgsignaalTeruggevenDocument : FormulierTeruggevenDocument,
  sluiten: isZorgsignaal ? ZorgsignaalSluitenDocument : FormulierSluitenDocument,
});
