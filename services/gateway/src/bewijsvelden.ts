/** What opens a dossier of which one is no part, or takes a whole one out of here: an open screen is not enough for it. */
export const BEWIJSVELDEN: readonly string[] = ['noodtoegangNemen', 'dossieruitdraai', 'wieKeekUitdraai'];
