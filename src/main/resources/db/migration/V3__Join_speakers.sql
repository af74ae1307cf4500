-- A speaker that was joined to another stays, with its names and its readings, and leads there.
alter table speaker add column revision integer default 0 not null;
alter table speaker add column joined_into_id bigint;
-- The end of that chain, itself for a speaker that stands: kept in the transaction that joins or parts.
alter table speaker add column standing_id bigint;
-- Which rules made its keys; 0 where none did yet.
alter table speaker add column key_rules integer default 0 not null;
update speaker set standing_id = id;
alter table speaker alter column standing_id set not null;
alter table speaker add constraint speaker_joined_into foreign key (joined_into_id) references speaker (id);
alter table speaker add constraint speaker_stands_as foreign key (standing_id) references speaker (id);
alter table speaker add constraint speaker_joins_another check (joined_into_id <> id);
create index speaker_joined on speaker (joined_into_id);
create index speaker_standing on speaker (standing_id, id);
create index speaker_key_rules on speaker (key_rules, id);

-- By which speakers with alike names find each other, without holding everybody against everybody.
create table speaker_key (
  speaker_id bigint not null references speaker (id),
  name_key varchar(100) not null,
  primary key (speaker_id, name_key)
);
create index speaker_key_name on speaker_key (name_key, speaker_id);

-- Two speakers of whom somebody said that they are not the same.
create sequence speaker_pair_seq start with 1 increment by 50;
create table speaker_pair (
  id bigint primary key,
  one_id bigint not null references speaker (id),
  other_id bigint not null references speaker (id),
  told_apart boolean not null,
  revision integer not null,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index speaker_pair_other on speaker_pair (other_id);

-- Decisions on speakers too. The rule that a decision is about one thing has no name by which both databases could
-- change it, so the rows move into a table where it has one.
create table decision_on_anything (
  id bigint primary key,
  account_id bigint not null references account (id),
  decided_at timestamp with time zone not null,
  claim_id bigint references claim (id),
  quotation_id bigint references quotation (id),
  tally_id bigint references tally (id),
  event_id bigint references event (id),
  speaker_id bigint references speaker (id),
  pair_id bigint references speaker_pair (id),
  field varchar(40) not null,
  -- The revision that the thing decided on had after it.
  revision integer not null,
  old_value ${long_text},
  new_value ${long_text},
  note varchar(2000),
  evidence varchar(2000),
  undoes_id bigint unique references decision_on_anything (id),
  -- The decision on an earlier version of the article from which this one was carried over.
  carried_from_id bigint references decision_on_anything (id),
  constraint decision_is_about_one_thing check
    ((case when claim_id is null then 0 else 1 end) + (case when quotation_id is null then 0 else 1 end)
   + (case when tally_id is null then 0 else 1 end) + (case when event_id is null then 0 else 1 end)
   + (case when speaker_id is null then 0 else 1 end) + (case when pair_id is null then 0 else 1 end) = 1)
);
insert into decision_on_anything (id, account_id, decided_at, claim_id, quotation_id, tally_id, event_id, field, revision,
    old_value, new_value, note, evidence, undoes_id, carried_from_id)
  select id, account_id, decided_at, claim_id, quotation_id, tally_id, event_id, field, revision,
    old_value, new_value, note, evidence, undoes_id, carried_from_id
  from decision order by id;
drop table decision;
alter table decision_on_anything rename to decision;
-- A reviewer's own, newest first.
create index decision_account on decision (account_id, id);
create index decision_claim on decision (claim_id, id);
create index decision_quotation on decision (quotation_id, id);
create index decision_tally on decision (tally_id, id);
create index decision_event on decision (event_id, id);
create index decision_speaker on decision (speaker_id, id);
create index decision_pair on decision (pair_id, id);
