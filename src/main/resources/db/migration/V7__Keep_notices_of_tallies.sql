-- What every article behind a tally's figures says of itself, such as that it is invented; null where they differ, or one says nothing.
alter table tally_statistics add column notice varchar(500);
update tally_statistics set notice = (
  select min(v.notice)
  from claim c join article_version v on v.id = c.version_id join article a on a.id = v.article_id
  where c.tally_id = tally_statistics.tally_id and not c.withdrawn and v.number = a.current_version
  having count(v.notice) = count(*) and min(v.notice) = max(v.notice));
