-- Which claims a flag of their tally rests on, under the bounds as said: for the review queue and for lists.
create table tally_flag (
  tally_id bigint not null references tally_statistics (tally_id),
  claim_id bigint not null references claim (id),
  kind varchar(30) not null,
  primary key (claim_id, kind, tally_id)
);
create index tally_flag_tally on tally_flag (tally_id);
