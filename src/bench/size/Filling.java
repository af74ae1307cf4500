package org.dixit.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimReading;
import org.dixit.divergence.Divergence;
import org.dixit.divergence.Figure;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.flag.Beside;
import org.dixit.divergence.flag.Flags;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.likeness.Names;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationReading;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.dixit.syndication.Syndication;
import org.dixit.wording.Shingles;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Fills an empty database with invented news: so many claims in so many tallies, one of them of {@value #LARGEST} claims.
 * The tables are made by Dixit's own migrations, and the statistics counted by its own code; what later migrations bring
 * they fill in themselves, as in any older database. The same every time.
 */
public final class Filling {

    private static final int LARGEST = 5000;
    private static final int SECOND = 2000;
    private static final int BATCH = 5000;
    /** The migration whose tables are filled. */
    private static final String SCHEMA = "10";
    private static final int WARS = 40;
    /** Seconds for which a database that is just being started is waited for. */
    private static final int STARTING = 120;
    private static final long BEGUN = System.nanoTime() / 1_000_000_000;

    /** Indexes whose keys come in no order: made at the end, which takes a tenth of the time on H2. */
    private static final Map<String, String> LATER = Map.of(
            "article_fingerprint_value", "article_fingerprint (fingerprint, article_id)",
            "quotation_run_value", "quotation_run (run, quotation_id)",
            "article_version_sha256", "article_version (sha256)",
            "article_version_published", "article_version (published, id)",
            "claim_status", "claim (status, id)",
            "claim_queue", "claim (status, confidence, id)",
            "quotation_status", "quotation (status, id)",
            "quotation_queue", "quotation (status, confidence, id)");

    private static final int VARIANT_RULES = 2;
    private static final int RUN = 5;

    private final Connection connection;
    private final ObjectMapper json =
            new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final Map<String, Rows> tables = new LinkedHashMap<>();
    private final Random random = new Random(1);
    private final World world = new World(random);
    private final Reporter reporter = new Reporter(world, random);
    private long events;
    private long tallies;
    private long decisions;
    private long pairs;

    private Filling(Connection connection) {
        this.connection = connection;
    }

    /** Arguments: JDBC address, user, password, claims, tallies, and the password of the reviewer who can log in. */
    public static void main(String[] args) throws SQLException {
        String type = args[0].startsWith("jdbc:h2:") ? "clob" : "text";
        FluentConfiguration flyway =
                Flyway.configure().dataSource(args[0], args[1], args[2]).placeholders(Map.of("long_text", type))
                        .connectRetries(STARTING).connectRetriesInterval(1);
        flyway.target(SCHEMA).load().migrate();
        Connection connection = DriverManager.getConnection(args[0], args[1], args[2]);
        connection.setAutoCommit(false);
        Filling filling = new Filling(connection);
        filling.lighten();
        filling.openTables();
        filling.begin(args[5]);
        filling.fill(sizes(Integer.parseInt(args[3]), Integer.parseInt(args[4])));
        filling.finish();
        flyway.target("latest").load().migrate();
    }

    /** The sizes of the tallies, the largest first: few are large, most are small (Zipf and Mandelbrot). */
    private static int[] sizes(int claims, int tallies) {
        double low = 0;
        double high = tallies;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (IntStream.of(sizes(middle, tallies)).sum() < claims) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int[] sizes = sizes(low, tallies);
        int missing = claims - IntStream.of(sizes).sum();
        for (int i = 0; i < missing; i++) {
            sizes[1 + i % (tallies - 1)]++;
        }
        return sizes;
    }

    private static int[] sizes(double bend, int tallies) {
        return IntStream.range(0, tallies)
                .map(i -> i == 0 ? LARGEST : Math.max(2, (int) (SECOND * bend / (bend + i))))
                .toArray();
    }

    /** In the order in which their rows need each other. */
    private void openTables() throws SQLException {
        open("account", "id, name, password_hash, role, created_at, sessions_valid_from");
        open("publisher", "id, name");
        open("speaker", "id, identity, name, kind, affiliation_id, standing_id, key_rules");
        open("speaker_key", "speaker_id, name_key");
        open("event", "id, identity, name, kind, place, first_day, last_day, revision");
        open("tally", "id, name, measure, unit, population_key, population, event_id, revision");
        open("article", "id, publisher_id, address, current_version, imported_at, copy_of_id, copy_rules, variant_rules");
        open(
                "article_version",
                "id, article_id, number, headline, published, notice, language, text, sha256, engine, fetched_at");
        open("article_fingerprint", "article_id, fingerprint");
        open("article_pair", "id, one_id, other_id, shared, one_runs, other_runs, found, revision");
        open(
                "quotation",
                "id, version_id, extraction_key, type, speaker_id, mention_start, mention_end, sentence_start, sentence_end,"
                        + " rule, confidence, engine, origin, status, reading, withdrawn, revision");
        open("quotation_segment", "quotation_id, position, start_offset, end_offset, exact");
        open("quotation_run", "quotation_id, run");
        open(
                "claim",
                "id, version_id, extraction_key, start_offset, end_offset, exact, sentence_start, sentence_end, amount, low,"
                        + " low_inclusive, high, high_inclusive, unit, measure, population, side, category, place, as_of,"
                        + " claimant_id, claimant_start, claimant_end, attributed_here, count_type, role, part_of_id, repeats_id,"
                        + " negated, rule, confidence, engine, origin, status, event_id, tally_id, reading, withdrawn, revision,"
                        + " added_at");
        open("decision", "id, account_id, decided_at, claim_id, field, revision, old_value, new_value");
        open(
                "tally_statistics",
                "tally_id, claims, articles, reports, publishers, claimants, affiliations, spread, ratio, lead, odds, moved,"
                        + " moved_day, notice, latest_day");
        open("tally_flag", "tally_id, claim_id, kind");
    }

    private void open(String table, String columns) throws SQLException {
        tables.put(table, new Rows(connection, table, columns));
    }

    private void add(String table, Object... values) {
        Objects.requireNonNull(tables.get(table)).add(values);
    }

    private void begin(String password) {
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        add("account", 1L, "reviewer", BcryptUtil.bcryptHash(password), "reviewer", before, before);
        world.publishers.forEach(publisher -> add("publisher", publisher.id, publisher.name));
        world.speakers.forEach(this::add);
    }

    private void add(Speaker speaker) {
        Long affiliation = speaker.affiliation == null ? null : speaker.affiliation.id;
        add("speaker", speaker.id, speaker.identity, speaker.name, speaker.kind, affiliation, speaker.id, Names.RULES);
        Names.kept(speaker.kind, speaker.name, List.of()).forEach(key -> add("speaker_key", speaker.id, key));
    }

    /** The largest tallies are of wars, the others of incidents; those of one event are about as large as each other. */
    private void fill(int[] sizes) throws SQLException {
        for (int at = 0, told = 0; at < sizes.length; told++) {
            int many = Math.min(sizes.length - at, told < WARS ? 6 : 3);
            int[] some = IntStream.range(at, at + many).map(i -> sizes[i]).toArray();
            add(told < WARS ? war(some, told) : incident(some, told));
            at += many;
            if (tables.values().stream().mapToInt(Rows::size).sum() > BATCH) {
                write();
            }
            if (told % 50 == 0) {
                System.out.printf("%,d tallies, %,d s%n", at, System.nanoTime() / 1_000_000_000 - BEGUN);
            }
        }
        write();
    }

    private Story war(int[] sizes, int number) {
        World.Country one = world.countries.get(number);
        World.Country other = world.countries.get((number + 7) % world.countries.size());
        Event event = event(EventMention.Kind.ONGOING, "War in " + one.name(), one.name(), 300 + random.nextInt(700), random.nextInt(5));
        String soldiers = " soldiers";
        List<Tally> counted = List.of(
                tally(event, Measure.KILLED, other.name() + soldiers, other.name().toLowerCase() + "/combatants"),
                tally(event, Measure.CASUALTIES, other.name() + soldiers, other.name().toLowerCase() + "/combatants"),
                tally(event, Measure.KILLED, one.name() + soldiers, one.name().toLowerCase() + "/combatants"),
                tally(event, Measure.CASUALTIES, one.name() + soldiers, one.name().toLowerCase() + "/combatants"),
                tally(event, Measure.KILLED, "People", "/people"),
                tally(event, Measure.WOUNDED, "People", "/people"));
        List<Speaker> voices = new ArrayList<>(one.voices().subList(0, 12));
        voices.addAll(1, other.voices().subList(0, 12));
        voices.addAll(3, world.agencies);
        return reporter.tell(event, counted.subList(0, sizes.length), sizes, voices);
    }

    private Story incident(int[] sizes, int number) {
        World.Country country = world.pick(world.countries);
        String place = World.place(number);
        Event event = event(EventMention.Kind.INCIDENT, "Explosion in " + place, place, 2 + random.nextInt(20), random.nextInt(1000));
        List<Tally> counted = List.of(
                tally(event, Measure.KILLED, "People", "/people"),
                tally(event, number % 4 == 0 ? Measure.CASUALTIES : Measure.WOUNDED, "People", "/people"),
                tally(event, Measure.MISSING, "People", "/people"));
        int known = world.speakers.size();
        List<Speaker> voices = new ArrayList<>(List.of(world.person(country.voices().get(3)), world.person(country.voices().get(2))));
        voices.addAll(country.voices().subList(1, 6));
        voices.add(world.pick(world.agencies));
        world.speakers.subList(known, world.speakers.size()).forEach(this::add);
        return reporter.tell(event, counted.subList(0, sizes.length), sizes, voices);
    }

    private Event event(EventMention.Kind kind, String name, String place, int days, int over) {
        Event event = new Event();
        event.id = ++events;
        event.kind = kind;
        event.place = place;
        event.lastDay = Reporter.TODAY.minusDays(over);
        event.firstDay = event.lastDay.minusDays(days);
        event.identity = kind == EventMention.Kind.INCIDENT
                ? "incident/" + place.toLowerCase() + "/" + event.firstDay
                : "ongoing/war/" + place.toLowerCase();
        event.name = name;
        add("event", event.id, event.identity, name, kind, place, event.firstDay, kind == EventMention.Kind.INCIDENT ? event.firstDay : null, 0);
        return event;
    }

    private Tally tally(Event event, Measure measure, String population, String key) {
        Tally tally = new Tally();
        tally.id = ++tallies;
        tally.measure = measure;
        tally.unit = "count";
        tally.population = population;
        tally.populationKey = key;
        tally.name = new Question(measure, tally.unit, new CountedGroup(key, population)).name();
        tally.event = event;
        return tally;
    }

    private void add(Story story) {
        story.tallies().forEach(t -> add("tally", t.id, t.name, t.measure, t.unit, t.populationKey, t.population, t.event.id, 0));
        story.articles().forEach(this::add);
        story.quotations().forEach(this::add);
        story.claims().forEach(this::add);
        count(story);
    }

    private void add(ArticleVersion version) {
        var article = version.article;
        Long copied = article.copyOf == null ? null : article.copyOf.id;
        add("article", article.id, article.publisher.id, article.address, 1, article.importedAt, copied, article.copyRules, VARIANT_RULES);
        add("article_version", version.id, article.id, 1, version.headline, version.published, version.notice, version.language,
                version.text, version.sha256, version.engine, version.fetchedAt);
        Shingles shingles = Shingles.of(List.of(version.text.split("\n\n")));
        shingles.fingerprints().forEach(print -> add("article_fingerprint", article.id, print));
        if (copied != null) {
            int runs = shingles.runs().size();
            add("article_pair", ++pairs, copied, article.id, runs, runs, runs, true, 0);
        }
    }

    private void add(Quotation q) {
        add("quotation", q.id, q.version.id, q.extractionKey, q.type, q.speaker.id, q.mentionStart, q.mentionEnd, q.sentenceStart,
                q.sentenceEnd, q.rule, q.confidence, q.engine, q.origin, q.status, json(reading(q)), false, 0);
        var segment = q.segments.get(0);
        add("quotation_segment", q.id, 0, segment.start, segment.end, segment.exact);
        Shingles.of(List.of(segment.exact)).runs().stream().distinct().forEach(run -> add("quotation_run", q.id, run));
    }

    private static QuotationReading reading(Quotation q) {
        var segment = q.segments.get(0);
        return new QuotationReading(q.type, List.of(new QuotationReading.Run(segment.start, segment.end, segment.exact)), q.speaker.name,
                null, "said", q.rule, q.confidence, q.engine);
    }

    private void add(Claim c) {
        boolean decided = c.status != Status.UNREVIEWED;
        add("claim", c.id, c.version.id, c.extractionKey, c.start, c.end, c.exact, c.sentenceStart, c.sentenceEnd, c.value, c.low,
                c.lowInclusive, c.high, c.highInclusive, c.unit, c.measure, c.population, c.side, c.category, c.place, c.asOf,
                c.claimant == null ? null : c.claimant.id, c.claimantStart, c.claimantEnd, c.attributedHere, c.countType, c.role,
                c.partOf == null ? null : c.partOf.id, c.repeats == null ? null : c.repeats.id, c.negated, c.rule, c.confidence,
                c.engine, c.origin, c.status, c.event.id, c.tally.id, json(reading(c)), false, decided ? 1 : 0, c.version.fetchedAt);
        if (decided) {
            add("decision", ++decisions, 1L, c.version.fetchedAt.plusSeconds(3600), c.id, "status", 1, "unreviewed",
                    c.status.name().toLowerCase());
        }
    }

    private static ClaimReading reading(Claim c) {
        LocalDate day = c.event.firstDay;
        return new ClaimReading(c.exact, c.start, c.end, c.value, c.low, c.lowInclusive, c.high, c.highInclusive, c.unit,
                c.measure.label(), c.population, c.side, c.category, c.place,
                new EventMention(c.event.kind, c.event.name.split(" ")[0].toLowerCase(), c.place, day, null), null, null, c.asOf,
                c.claimant == null ? null : c.claimant.name, null, c.attributedHere, c.countType, c.role,
                c.partOf == null ? null : c.partOf.extractionKey, c.repeats == null ? null : c.repeats.extractionKey, null,
                c.negated, c.rule, c.confidence, c.engine, List.of());
    }

    private String json(Record reading) {
        try {
            return json.writeValueAsString(reading);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statistics of the tallies of an event, as {@link Recount} makes them. */
    private void count(Story story) {
        Map<Long, List<Figure>> figures = new LinkedHashMap<>();
        for (Tally tally : story.tallies()) {
            figures.put(tally.id, TallyFigures.figures(
                    story.claims().stream().filter(c -> c.tally == tally).map(Filling::row).toList()));
        }
        for (Tally tally : story.tallies()) {
            Divergence divergence = Divergence.of(figures.get(tally.id), RuleSet.AS_SAID);
            TallyStatistics s = TallyStatistics.of(divergence, story.articles().get(0).notice);
            s.flag(Flags.of(divergence, story.tallies().stream()
                    .flatMap(other -> TakenFor.of(tally, other).stream()
                            .filter(taken -> other != tally && other.populationKey.equals(tally.populationKey))
                            .map(taken -> new Beside(taken.here(), taken.there(), figures.get(other.id))))
                    .toList()));
            add("tally_statistics", tally.id, s.claims, s.articles, s.reports, s.publishers, s.claimants, s.affiliations, s.spread,
                    s.ratio, s.lead, s.odds, s.moved, s.movedDay, s.notice, s.latestDay);
            s.flagged.forEach(flagged -> add("tally_flag", tally.id, flagged.claim, flagged.kind));
        }
    }

    private static TallyFigures.Row row(Claim c) {
        var article = c.version.article;
        var original = article.copyOf;
        return new TallyFigures.Row(c.id, c.exact, c.value, c.low, c.lowInclusive, c.high, c.highInclusive, c.unit, c.asOf,
                c.version.published, article.id, article.publisher, c.claimant, c.role, c.countType, c.negated, c.status,
                c.repeats == null ? null : c.repeats.id, c.hedge, c.version.headline, c.start, original == null ? null : original.id,
                original == null ? null : original.importedAt.atZone(java.time.ZoneOffset.UTC).toLocalDate());
    }

    private void write() throws SQLException {
        for (Rows rows : tables.values()) {
            rows.write();
        }
        connection.commit();
    }

    /** Leaves for later what H2 takes most of its time for: indexes, and texts that it keeps beside the rows. */
    private void lighten() throws SQLException {
        for (String index : LATER.keySet()) {
            execute("drop index " + index);
        }
        if (isH2()) {
            execute("set max_length_inplace_lob 100000");
        }
    }

    private boolean isH2() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** New rows get numbers after these. */
    private void finish() throws SQLException {
        for (Map.Entry<String, String> index : LATER.entrySet()) {
            execute("create index " + index.getKey() + " on " + index.getValue());
        }
        try (Statement sql = connection.createStatement()) {
            for (String table : List.of("account", "publisher", "article", "article_version", "article_pair", "speaker", "event", "tally",
                    "quotation", "claim", "decision")) {
                try (var rows = sql.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    rows.next();
                    sql.execute("alter sequence " + table + "_seq restart with " + (rows.getLong(1) + 1001));
                }
            }
            sql.execute("analyze");
            connection.commit();
            if (isH2()) {
                sql.execute("set max_length_inplace_lob 256");
                sql.execute("shutdown compact");
            }
        }
    }
}
