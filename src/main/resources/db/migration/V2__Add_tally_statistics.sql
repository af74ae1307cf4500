-- What lists and the overview show of a tally, kept up in the transaction that changes its claims.
create table tally_statistics (
  tally_id bigint primary key references tally (id),
  claims integer not null,
  articles integer not null,
  publishers integer not null,
  claimants integer not null,
  affiliations integer not null,
  -- The order of lists: the largest by the smallest number said, 1 where they meet, 0 where there are not two numbers.
  spread numeric(38, 6) not null,
  ratio varchar(40),
  lead varchar(2000) not null,
  latest_day date
);
create index tally_statistics_spread on tally_statistics (spread, tally_id);

-- Whoever finds or makes events and tallies takes their turn here, so that two imports never make the same one.
create table placement_turn (
  id integer primary key
);
insert into placement_turn (id) values (1);
