import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each organisation signs on with its own provider: a person is known by what one provider calls them, from when to when. A session ends
 * with the identity that opened it, in the same transaction and whoever changes it; so no request has to look here.
 */
export class Identiteiten1798000001700 implements MigrationInterface {
  readonly name = 'Identiteiten1798000001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proces.identiteit (
        id uuid primary key default gen_random_uuid(),
        aanbieder text not null check (aanbieder ~ '^[a-z][a-z0-9-]{0,39}$'),
        sub text not null check (sub <> ''),
        persoon_id uuid not null references algemeen.partij (id),
        van timestamptz not null default now(),
        tot timestamptz,
        constraint identiteit_termijn check (tot is null or tot >= van),
        constraint identiteit_sub unique (aanbieder, sub));
      create index identiteit_persoon on proces.identiteit (persoon_id);
      insert into proces.identiteit (aanbieder, sub, persoon_id, van) select 'bv', sub, id, '2019-01-01' from algemeen.partij where sub is not null;

      alter table proces.sessie add column identiteit_id uuid references proces.identiteit (id) on delete cascade, add column bewezen_op timestamptz not null default now();
      update proces.sessie s set identiteit_id = i.id from proces.identiteit i where i.aanbieder = 'bv' and i.sub = s.sub;
      create index sessie_identiteit on proces.sessie (identiteit_id);
      -- Nothing looks for a session by that name any more.
      drop index proces.sessie_sub;
      alter table proces.aanmelding add column aanbieder text not null default 'bv', add column sessie_hash bytea;

      create function proces.eindig_met_identiteit() returns trigger language plpgsql as $$ begin
        delete from proces.sessie where identiteit_id = old.id
          and (new.persoon_id <> old.persoon_id or new.aanbieder <> old.aanbieder or new.sub <> old.sub or new.van > now() or new.tot <= now());
        update proces.sessie set eindigt_op = new.tot where identiteit_id = old.id and eindigt_op > new.tot;
        return null;
      end $$;
      create trigger eindig_sessies after update on proces.identiteit for each row execute function proces.eindig_met_identiteit();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index sessie_sub on proces.sessie (sub);
      alter table proces.sessie drop column identiteit_id cascade, drop column bewezen_op cascade;
      alter table proces.aanmelding drop column aanbieder, drop column sessie_hash;
      drop table proces.identiteit;
      drop function proces.eindig_met_identiteit()`);
  }
}
