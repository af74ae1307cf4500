-- Whether lists show the tally: it was not joined to another, and has a figure. Kept here so that lists read along one index.
alter table tally_statistics add column listed boolean default false not null;
update tally_statistics set listed = true
where claims > 0 and tally_id in (select t.id from tally t where t.joined_into_id is null);
drop index tally_statistics_spread;
create index tally_statistics_spread on tally_statistics (listed, spread, tally_id);
drop index tally_statistics_moved;
create index tally_statistics_moved on tally_statistics (listed, moved_day, spread, tally_id);

-- The sums of tally_flag_count over all tallies, kept up in the transaction that changes one of them.
create table flag_count (
  kind varchar(30) primary key,
  claims bigint not null,
  waiting bigint not null
);
insert into flag_count (kind, claims, waiting)
select kind, sum(claims), sum(waiting) from tally_flag_count group by kind;

create index event_parent on event (parent_id);

-- What is placed by a claim.
create index claim_repeats on claim (repeats_id);
create index claim_part_of on claim (part_of_id);
