/** The number of an adviesvraag is given by the database. */
export const adviesvraagSql = 'grant usage on sequence wand.adviesnummer to bv_schrijver;';
