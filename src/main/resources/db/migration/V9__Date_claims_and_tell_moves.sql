-- When a claim came and when it was no longer found, by which pages and feeds tell what is new.
alter table claim add column added_at timestamp with time zone default current_timestamp not null;
update claim set added_at = (select v.fetched_at from article_version v where v.id = claim.version_id);
alter table claim add column withdrawn_at timestamp with time zone;
-- What the overview says of a tally, kept up like the rest: what is at odds in it, and which figure moved last, on which day.
alter table tally_statistics add column odds varchar(2000);
alter table tally_statistics add column moved varchar(2000);
alter table tally_statistics add column moved_day date;
create index tally_statistics_moved on tally_statistics (moved_day, tally_id);
create index tally_flag_kind on tally_flag (kind, claim_id);
