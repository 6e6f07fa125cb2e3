import type { Client } from 'pg';
import { partijId, proefgroepen, proefmensen, proeforganisaties, type Proefgroep, type Proefpersoon, vasteId } from './proefmensen.js';

const SINDS = '2020-01-01';

/** Puts the people, their groups and their portals in a fresh database, as the owner of the tables. */
export async function vulMensen(client: Client): Promise<void> {
  for (const [sleutel, o] of Object.entries(proeforganisaties)) {
    await client.query(`insert into algemeen.organisatie (id, naam, soort, telefoon, geldig_van) values ($1, $2, $3, '020 123 45 67', $4)`, [
      vasteId('organisatie', sleutel), o.naam, o.soort, SINDS,
    ]);
  }
  for (const [sleutel, mens] of Object.entries(proefmensen)) {
    const id = partijId(sleutel as Proefpersoon);
    const specialismen = 'specialismen' in mens ? mens.specialismen : [];
    await client.query(`insert into algemeen.partij (id, soort, naam, organisatie_id, specialismen, sub) values ($1, 'PERSOON', $2, $3, $4, $5)`, [
      id, mens.naam, vasteId('organisatie', mens.organisatie), specialismen, sleutel,
    ]);
    for (const portaal of mens.portalen) {
      await client.query(`insert into algemeen.portaaltoegang (id, persoon_id, portaal, van) values ($1, $2, $3, $4)`, [
        vasteId('portaaltoegang', `${sleutel}:${portaal}`), id, portaal, SINDS,
      ]);
    }
  }
  for (const [sleutel, groep] of Object.entries(proefgroepen)) {
    const id = partijId(sleutel as Proefgroep);
    await client.query(`insert into algemeen.partij (id, soort, naam, portaal) values ($1, 'GROEP', $2, $3)`, [id, groep.naam, groep.portaal]);
    for (const lid of groep.leden) {
      await client.query(`insert into algemeen.groepslid (id, groep_id, persoon_id, van) values ($1, $2, $3, $4)`, [
        vasteId('groepslid', `${sleutel}:${lid}`), id, partijId(lid), SINDS,
      ]);
    }
  }
}
