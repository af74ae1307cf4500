-- Runs on H2 (MODE=PostgreSQL) and PostgreSQL alike. Offsets are Unicode code points; ends are exclusive.
-- The placeholder long_text is the type of a text of any length: clob on H2, text on PostgreSQL.

create sequence account_seq start with 1 increment by 50;
create table account (
  id bigint primary key,
  name varchar(60) not null unique,
  password_hash varchar(200) not null,
  role varchar(20) not null check (role in ('reviewer')),
  created_at timestamp with time zone not null,
  -- A session begun before this moment is over, whatever its cookie says.
  sessions_valid_from timestamp with time zone not null
);

create sequence publisher_seq start with 1 increment by 50;
create table publisher (
  id bigint primary key,
  name varchar(200) not null unique
);

create sequence article_seq start with 1 increment by 50;
create table article (
  id bigint primary key,
  publisher_id bigint references publisher (id),
  address varchar(2000) unique,
  current_version integer not null check (current_version >= 1),
  imported_at timestamp with time zone not null
);
create index article_publisher on article (publisher_id);

create sequence article_version_seq start with 1 increment by 50;
create table article_version (
  id bigint primary key,
  article_id bigint not null references article (id),
  number integer not null check (number >= 1),
  headline varchar(500) not null,
  published date,
  -- What a reader must know of this text ("A digest by the project ...").
  notice varchar(500),
  language varchar(20) not null,
  text ${long_text} not null,
  sha256 varchar(64) not null check (length(sha256) = 64),
  engine varchar(20),
  fetched_at timestamp with time zone not null,
  unique (article_id, number)
);
create index article_version_sha256 on article_version (sha256);
create index article_version_published on article_version (published, id);

create sequence speaker_seq start with 1 increment by 50;
create table speaker (
  id bigint primary key,
  -- What makes two mentions in two articles the same speaker for the program.
  identity varchar(500) not null unique,
  name varchar(300) not null,
  kind varchar(20) not null check (kind in ('PERSON', 'ORGANISATION', 'GOVERNMENT', 'ANONYMOUS')),
  affiliation_id bigint references speaker (id),
  check (affiliation_id <> id)
);
create index speaker_name on speaker (name, id);
create index speaker_affiliation on speaker (affiliation_id);

create table speaker_alias (
  speaker_id bigint not null references speaker (id),
  name varchar(300) not null,
  primary key (speaker_id, name)
);
create index speaker_alias_name on speaker_alias (name);

-- Roles and affiliations change: each stands with the article version that says so.
create sequence speaker_role_seq start with 1 increment by 50;
create table speaker_role (
  id bigint primary key,
  speaker_id bigint not null references speaker (id),
  version_id bigint not null references article_version (id),
  role varchar(300),
  affiliation_id bigint references speaker (id),
  unique (speaker_id, version_id)
);

create sequence quotation_seq start with 1 increment by 50;
create table quotation (
  id bigint primary key,
  version_id bigint not null references article_version (id),
  extraction_key varchar(120) not null,
  type varchar(20) not null check (type in ('DIRECT', 'MIXED', 'INDIRECT')),
  speaker_id bigint references speaker (id),
  reported_by_id bigint references speaker (id),
  mention_start integer,
  mention_end integer,
  cue_start integer,
  cue_end integer,
  sentence_start integer not null,
  sentence_end integer not null,
  rule varchar(60) not null,
  confidence double precision not null check (confidence between 0 and 1),
  engine varchar(20) not null,
  origin varchar(20) not null check (origin in ('ENGINE', 'PERSON')),
  status varchar(20) not null check (status in
    ('UNREVIEWED', 'RECORDED', 'CORROBORATED', 'DISPUTED', 'UNPROVEN', 'REFUTED', 'MISEXTRACTED')),
  -- What the extractor read, as JSON; null for what a person added.
  reading ${long_text},
  -- No longer found by the engine in force, and never decided on.
  withdrawn boolean not null,
  revision integer not null,
  unique (version_id, extraction_key),
  check (0 <= sentence_start and sentence_start < sentence_end),
  check (mention_start is null and mention_end is null or mention_start < mention_end),
  check (cue_start is null and cue_end is null or cue_start < cue_end)
);
create index quotation_speaker on quotation (speaker_id, id);
create index quotation_status on quotation (status, id);
-- The review queue.
create index quotation_queue on quotation (status, confidence, id);

create table quotation_segment (
  quotation_id bigint not null references quotation (id),
  position integer not null check (position >= 0),
  start_offset integer not null check (start_offset >= 0),
  end_offset integer not null,
  exact ${long_text} not null,
  primary key (quotation_id, position),
  check (start_offset < end_offset)
);

create sequence event_seq start with 1 increment by 50;
create table event (
  id bigint primary key,
  -- What makes two articles speak of the same event for the program; null for one that a person made.
  identity varchar(500) unique,
  name varchar(300) not null,
  kind varchar(20) not null check (kind in ('INCIDENT', 'ONGOING')),
  parent_id bigint references event (id),
  place varchar(300),
  first_day date,
  last_day date,
  revision integer not null,
  check (parent_id <> id),
  check (first_day <= last_day),
  check (kind <> 'INCIDENT' or (place is not null and first_day is not null))
);

create sequence tally_seq start with 1 increment by 50;
create table tally (
  id bigint primary key,
  name varchar(300) not null,
  measure varchar(20) not null,
  unit varchar(20) not null,
  -- The normalised population: side and category, or the words themselves.
  population_key varchar(300) not null,
  population varchar(300) not null,
  event_id bigint not null references event (id),
  -- A tally that was joined to another stays, and leads there.
  joined_into_id bigint references tally (id),
  revision integer not null,
  unique (measure, unit, population_key, event_id),
  check (joined_into_id <> id)
);
create index tally_event on tally (event_id);

create sequence claim_seq start with 1 increment by 50;
create table claim (
  id bigint primary key,
  version_id bigint not null references article_version (id),
  extraction_key varchar(120) not null,
  start_offset integer not null check (start_offset >= 0),
  end_offset integer not null,
  exact varchar(500) not null,
  sentence_start integer not null,
  sentence_end integer not null,
  amount numeric(38, 6),
  low numeric(38, 6),
  low_inclusive boolean not null,
  high numeric(38, 6),
  high_inclusive boolean not null,
  unit varchar(20) not null,
  measure varchar(20) not null check (measure in
    ('KILLED', 'WOUNDED', 'MISSING', 'CASUALTIES', 'CAPTURED', 'DETAINED', 'DISPLACED', 'AFFECTED', 'DESTROYED',
     'SUPPLIED', 'DEPLOYED', 'MONEY', 'DISTANCE', 'MAGNITUDE', 'PERCENTAGE', 'OTHER')),
  population varchar(300) not null,
  side varchar(200),
  category varchar(100),
  place varchar(300),
  period_start date,
  period_end date,
  as_of date,
  claimant_id bigint references speaker (id),
  claimant_start integer,
  claimant_end integer,
  reported_by_id bigint references speaker (id),
  attributed_here boolean not null,
  count_type varchar(20) not null check (count_type in ('CUMULATIVE', 'INCIDENT', 'RATE', 'UNSTATED')),
  role varchar(20) not null check (role in ('TOTAL', 'PART', 'ADDITION', 'EARLIER')),
  part_of_id bigint references claim (id),
  repeats_id bigint references claim (id),
  superseded_by_id bigint references claim (id),
  hedge varchar(500),
  negated boolean not null,
  rule varchar(60) not null,
  confidence double precision not null check (confidence between 0 and 1),
  engine varchar(20) not null,
  origin varchar(20) not null check (origin in ('ENGINE', 'PERSON')),
  status varchar(20) not null check (status in
    ('UNREVIEWED', 'RECORDED', 'CORROBORATED', 'DISPUTED', 'UNPROVEN', 'REFUTED', 'MISEXTRACTED')),
  event_id bigint references event (id),
  tally_id bigint references tally (id),
  reading ${long_text},
  withdrawn boolean not null,
  revision integer not null,
  unique (version_id, extraction_key),
  check (start_offset < end_offset),
  check (0 <= sentence_start and sentence_start < sentence_end),
  check (low <= high),
  check (low is not null or not low_inclusive),
  check (high is not null or not high_inclusive),
  check (period_start <= period_end),
  check (claimant_start is null and claimant_end is null or claimant_start < claimant_end),
  check (part_of_id <> id),
  check (repeats_id <> id),
  check (superseded_by_id <> id)
);
create index claim_tally on claim (tally_id, id);
create index claim_claimant on claim (claimant_id, id);
create index claim_status on claim (status, id);
-- The review queue.
create index claim_queue on claim (status, confidence, id);

-- Append-only: what stands is the latest decision's.
create sequence decision_seq start with 1 increment by 50;
create table decision (
  id bigint primary key,
  account_id bigint not null references account (id),
  decided_at timestamp with time zone not null,
  claim_id bigint references claim (id),
  quotation_id bigint references quotation (id),
  tally_id bigint references tally (id),
  event_id bigint references event (id),
  field varchar(40) not null,
  -- The revision that the claim, quotation, tally or event had after it.
  revision integer not null,
  old_value ${long_text},
  new_value ${long_text},
  note varchar(2000),
  evidence varchar(2000),
  undoes_id bigint unique references decision (id),
  -- The decision on an earlier version of the article from which this one was carried over.
  carried_from_id bigint references decision (id),
  check ((case when claim_id is null then 0 else 1 end) + (case when quotation_id is null then 0 else 1 end)
       + (case when tally_id is null then 0 else 1 end) + (case when event_id is null then 0 else 1 end) = 1)
);
-- A reviewer's own, newest first.
create index decision_account on decision (account_id, id);
create index decision_claim on decision (claim_id, id);
create index decision_quotation on decision (quotation_id, id);
create index decision_tally on decision (tally_id, id);
create index decision_event on decision (event_id, id);
