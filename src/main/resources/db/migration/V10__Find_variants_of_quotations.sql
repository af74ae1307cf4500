-- By which quotations that have some words in a row in common find each other.
create table quotation_run (
  quotation_id bigint not null references quotation (id),
  run bigint not null,
  primary key (quotation_id, run)
);
create index quotation_run_value on quotation_run (run, quotation_id);

-- Two quotations, of two articles, that are tellings of one utterance by their words, whoever is said to have said it.
create sequence quotation_pair_seq start with 1 increment by 50;
create table quotation_pair (
  id bigint primary key,
  one_id bigint not null references quotation (id),
  other_id bigint not null references quotation (id),
  -- How much of the shorter stands in the longer.
  share double precision not null,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index quotation_pair_other on quotation_pair (other_id);

-- Which rules looked for variants of its quotations; 0 where none did yet.
alter table article add column variant_rules integer default 0 not null;
create index article_variant_rules on article (variant_rules, id);
