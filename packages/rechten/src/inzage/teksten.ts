export const INZAGE_TITEL = 'Inzage voor het gezin';
export const INZAGE_INLEIDING = 'Een gezinslid mag het eigen dossier zien. Wat anderen toekomt, blijft achter volgens vaste regels. Twee mensen kijken ernaar voordat het wordt gegeven.';
export const INZAGE_NIEUW_TITEL = 'Verzoek om inzage vastleggen';
export const INZAGE_NIEUW_INLEIDING = 'Leg vast wie het vraagt en wat u hebt gezien. U ziet meteen of er recht is op inzage.';
export const INZAGECONTROLE_TITEL = 'Wat gaat mee?';
export const INZAGECONTROLE_INLEIDING = 'Zo gaat het dossier naar wie erom vroeg. Onder elk deel dat achterblijft staat waarom.';
