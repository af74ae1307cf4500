-- How much of an article stands and how much of that waits for review, kept up in the transaction that changes it.
create table article_count (
  article_id bigint primary key references article (id),
  claims integer not null,
  waiting_claims integer not null,
  quotations integer not null,
  waiting_quotations integer not null
);
insert into article_count (article_id, claims, waiting_claims, quotations, waiting_quotations)
select a.id, coalesce(c.standing, 0), coalesce(c.waiting, 0), coalesce(q.standing, 0), coalesce(q.waiting, 0)
from article a
left join (
  select v.article_id, count(*) as standing, sum(case when c.status = 'UNREVIEWED' then 1 else 0 end) as waiting
  from claim c join article_version v on v.id = c.version_id join article a on a.id = v.article_id
  where not c.withdrawn and v.number = a.current_version group by v.article_id) c on c.article_id = a.id
left join (
  select v.article_id, count(*) as standing, sum(case when q.status = 'UNREVIEWED' then 1 else 0 end) as waiting
  from quotation q join article_version v on v.id = q.version_id join article a on a.id = v.article_id
  where not q.withdrawn and v.number = a.current_version group by v.article_id) q on q.article_id = a.id;

-- The sums of these over all articles, in one row.
create table overview_count (
  id integer primary key,
  claims integer not null,
  waiting_claims integer not null,
  quotations integer not null,
  waiting_quotations integer not null
);
insert into overview_count (id, claims, waiting_claims, quotations, waiting_quotations)
select 1, coalesce(sum(claims), 0), coalesce(sum(waiting_claims), 0), coalesce(sum(quotations), 0), coalesce(sum(waiting_quotations), 0)
from article_count;

-- How many claims a tally's flags of a kind rest on. A claim that flags of several tallies rest on counts in the first of them.
create table tally_flag_count (
  tally_id bigint not null references tally_statistics (tally_id),
  kind varchar(30) not null,
  claims bigint not null,
  waiting bigint not null,
  primary key (tally_id, kind)
);
insert into tally_flag_count (tally_id, kind, claims, waiting)
select f.tally_id, f.kind, count(*), sum(case when c.status = 'UNREVIEWED' then 1 else 0 end)
from (
  select min(f.tally_id) as tally_id, f.kind, f.claim_id
  from tally_flag f join tally t on t.id = f.tally_id where t.joined_into_id is null group by f.kind, f.claim_id) f
join claim c on c.id = f.claim_id
group by f.tally_id, f.kind;

-- How often the tally was counted: what was computed from its figures holds until it is counted again.
alter table tally_statistics add column counted bigint default 0 not null;
