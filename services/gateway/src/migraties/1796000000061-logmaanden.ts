import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes the place of a table with its rows, columns and further indexes; what stood on it (views) comes again with the wall. */
const herbouw = (tabel: string, sleutels: string, kolommen: string): string => `
  do $$ declare ddl text[]; begin
    select array_agg(regexp_replace(pg_get_indexdef(i.indexrelid), ' ON (ONLY )?log\\.${tabel}_oud ', ' ON log.${tabel} ')) into ddl
    from pg_index i where i.indrelid = 'log.${tabel}_oud'::regclass and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid);
    insert into log.${tabel} overriding system value select ${kolommen} from log.${tabel}_oud l;
    drop table log.${tabel}_oud cascade;
    ${sleutels}
    for i in 1 .. coalesce(array_length(ddl, 1), 0) loop execute ddl[i]; end loop;
    perform setval(pg_get_serial_sequence('log.${tabel}', 'volgnummer'), coalesce((select max(volgnummer) from log.${tabel}), 0) + 1, false);
  end $$;`;

const WACHT = (tabel: string): string => `create trigger alleen_aanvullen before update or delete or truncate on log.${tabel} for each statement execute function log.weiger();`;

/**
 * The access log by month, so that a line costs the same in the tenth year as on the first day, and a month that is past its term can go as a
 * whole. A seal knows the transaction of its line, so that sealing goes on where it was without looking back.
 */
export class Logmaanden1796000000061 implements MigrationInterface {
  readonly name = 'Logmaanden1796000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes one month of one of both tables. Attached, not created in place: that would make every reader wait.
      create function log.maak_maand(p_tabel text, p_van timestamptz) returns void language plpgsql set search_path = '' as $$
      declare
        naam text := p_tabel || to_char(p_van at time zone 'UTC', '_YYYY_MM');
        tot timestamptz := (p_van at time zone 'UTC' + interval '1 month') at time zone 'UTC';
        vol boolean;
      begin
        if to_regclass('log.' || naam) is not null then return; end if;
        -- Lines that came while their month was missing stand in the rest, and stay there.
        execute format('select exists (select 1 from log.%I where op >= $1 and op < $2)', p_tabel || '_overig') into vol using p_van, tot;
        if vol then return; end if;
        execute format('create table log.%I (like log.%I including defaults including constraints)', naam, p_tabel);
        execute format('create trigger alleen_aanvullen before update or delete or truncate on log.%I for each statement execute function log.weiger()', naam);
        execute format('alter table log.%I attach partition log.%I for values from (%L) to (%L)', p_tabel, naam, p_van, tot);
      end $$;
      -- This month and the next three; for the gateway, which may not make tables itself. Takes nothing from outside.
      create function log.maak_maanden() returns void language plpgsql security definer set search_path = '' set lock_timeout = '2s' as $$
      begin
        perform pg_advisory_xact_lock(4713);
        for i in 0 .. 3 loop
          perform log.maak_maand(t, (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i)) at time zone 'UTC') from unnest(array['toegang', 'zegel']) t;
        end loop;
      end $$;
      revoke all on function log.maak_maand(text, timestamptz), log.maak_maanden() from public;
      grant execute on function log.maak_maanden() to bv_proces;

      alter table log.toegang rename to toegang_oud; alter table log.zegel rename to zegel_oud;
      -- Filled before it gets indexes; the months of what is there come first.
      create table log.toegang (like log.toegang_oud including defaults including identity) partition by range (op);
      alter table log.toegang alter column id set default uuidv7();
      create table log.toegang_overig partition of log.toegang default; ${WACHT('toegang_overig')}
      create table log.zegel (volgnummer bigint generated always as identity, regel bigint not null, op timestamptz not null, transactie xid8 not null,
        vorige text not null, hash text not null, gezegeld_op timestamptz not null default clock_timestamp()) partition by range (op);
      create table log.zegel_overig partition of log.zegel default; ${WACHT('zegel_overig')}
      select log.maak_maand(t, m) from unnest(array['toegang', 'zegel']) t, (select distinct date_trunc('month', op at time zone 'UTC') at time zone 'UTC' as m from log.toegang_oud) maanden;
      ${herbouw('zegel', 'alter table log.zegel add primary key (volgnummer, op); create index on log.zegel (regel);',
        'l.volgnummer, l.regel, (select op from log.toegang_oud t where t.volgnummer = l.regel), (select transactie from log.toegang_oud t where t.volgnummer = l.regel), l.vorige, l.hash, l.gezegeld_op')}
      ${herbouw('toegang', 'alter table log.toegang add primary key (volgnummer, op); alter table log.toegang add unique (id, op); create index on log.toegang (transactie, volgnummer);', 'l.*')}
      ${WACHT('toegang')} ${WACHT('zegel')}
      select log.maak_maanden();

      -- What is left of a month that was destroyed: how much it was, and how the chain goes on over it.
      create table log.vernietigd (maand date primary key, regels bigint not null, eerste timestamptz not null, laatste timestamptz not null, reeksen jsonb not null,
        op timestamptz not null default now(), door text not null default session_user);
      ${WACHT('vernietigd')}
      delete from wand.versie;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table log.toegang rename to toegang_oud; alter table log.zegel rename to zegel_oud;
      create table log.toegang (like log.toegang_oud including defaults including identity);
      alter table log.toegang alter column id set default gen_random_uuid();
      ${herbouw('toegang', 'alter table log.toegang add primary key (volgnummer); alter table log.toegang add unique (id);', 'l.*')}
      drop index log.toegang_transactie_volgnummer_idx;
      create table log.zegel (volgnummer bigint generated always as identity primary key, regel bigint not null unique references log.toegang (volgnummer),
        vorige text not null, hash text not null, gezegeld_op timestamptz not null default clock_timestamp());
      insert into log.zegel overriding system value select volgnummer, regel, vorige, hash, gezegeld_op
        from log.zegel_oud z where exists (select 1 from log.toegang l where l.volgnummer = z.regel);
      drop table log.zegel_oud cascade; drop table log.vernietigd; drop function log.maak_maanden(); drop function log.maak_maand(text, timestamptz);
      select setval(pg_get_serial_sequence('log.zegel', 'volgnummer'), coalesce((select max(volgnummer) from log.zegel), 0) + 1, false);
      ${WACHT('toegang')} ${WACHT('zegel')}
      delete from wand.versie;
    `);
  }
}
