-- Articles with the same text, and which of them had it first: kept up in the transaction that changes an article.
alter table article add column copy_of_id bigint;
alter table article add constraint article_copies_another foreign key (copy_of_id) references article (id);
alter table article add constraint article_is_no_copy_of_itself check (copy_of_id <> id);
create index article_copy_of on article (copy_of_id);
-- Which rules made its fingerprints; 0 where none did yet.
alter table article add column copy_rules integer default 0 not null;
create index article_copy_rules on article (copy_rules, id);
-- The agency that a text says it is from; null where it is the publisher's own.
alter table article_version add column credit varchar(200);

-- By which articles that share a passage find each other, without holding each against each.
create table article_fingerprint (
  article_id bigint not null references article (id),
  fingerprint bigint not null,
  primary key (article_id, fingerprint)
);
create index article_fingerprint_value on article_fingerprint (fingerprint, article_id);

-- Two articles that are so much the same that they are one report, or of which somebody said whether they are.
create sequence article_pair_seq start with 1 increment by 50;
create table article_pair (
  id bigint primary key,
  one_id bigint not null references article (id),
  other_id bigint not null references article (id),
  -- Runs of words: those in both, those of the one, those of the other.
  shared integer not null,
  one_runs integer not null,
  other_runs integer not null,
  -- Whether the program finds that they are one report.
  found boolean not null,
  -- What a person said; null while nobody did.
  told boolean,
  revision integer not null,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index article_pair_other on article_pair (other_id);

alter table decision add column copy_id bigint references article_pair (id);
create index decision_copy on decision (copy_id, id);
alter table decision drop constraint decision_is_about_one_thing;
alter table decision add constraint decision_is_about_one_thing check
    ((case when claim_id is null then 0 else 1 end) + (case when quotation_id is null then 0 else 1 end)
   + (case when tally_id is null then 0 else 1 end) + (case when event_id is null then 0 else 1 end)
   + (case when speaker_id is null then 0 else 1 end) + (case when pair_id is null then 0 else 1 end)
   + (case when copy_id is null then 0 else 1 end) = 1);

-- How many articles are behind a tally's figures, its copies not counted.
alter table tally_statistics add column reports integer default 0 not null;
update tally_statistics set reports = articles;
