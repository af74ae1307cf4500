package org.dixit.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.Extractor;
import org.dixit.extract.Measure;
import org.dixit.extract.Quantity;
import org.dixit.extract.QuotationType;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.review.Origin;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.dixit.syndication.Syndication;
import org.dixit.text.Snapshot;

/**
 * Invents what articles tell of one event. Each voice has a figure for each day, which most outlets give alike; some lose a
 * bound, get a number wrong or name nobody, as outlets do.
 */
final class Reporter {

    /** The last day of the news. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final List<String> WORDS = List.of(("road bridge harbour morning officials quiet market train winter river school hospital rain"
                    + " families shelter night power water council later convoy border village smoke windows doctors queue"
                    + " petrol stairs evening talks ceasefire supplies tents children neighbours crews engines church square"
                    + " roof wall garden phone radio television government minister report inquiry evidence witness street"
                    + " corner station platform ferry crane fire storm wind snow ice mud field wheat bread flour salt coffee"
                    + " letter name list number street dog horse cart bus tram driver nurse teacher farmer baker soldier"
                    + " guard gate fence tower bell clock hour minute week month year spring summer autumn north south east"
                    + " west old new long short empty crowded broken open closed slow sudden heavy bright dark cold warm")
            .split(" "));
    private static final int FEWEST_WORDS = 40;
    private static final int MOST_CLAIMS = 9;

    private final World world;
    private final Random random;
    private long articles;
    private long claims;
    private long quotations;

    Reporter(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    /** Fills the tallies of an event with so many claims each. */
    Story tell(Event event, List<Tally> tallies, int[] sizes, List<Speaker> voices) {
        Story story = new Story(event, tallies, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int[] left = sizes.clone();
        while (sum(left) > 0) {
            new Draft(story, voices, left).write();
        }
        return story;
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(world.pick(WORDS));
        }
        return words.toString();
    }

    /** One article as it is written. */
    private final class Draft {

        private final Story story;
        private final List<Speaker> voices;
        private final int[] left;
        private final LocalDate day;
        private final ArticleVersion version = new ArticleVersion();
        private final StringBuilder text = new StringBuilder();
        private int sentence;

        Draft(Story story, List<Speaker> voices, int[] left) {
            this.story = story;
            this.voices = voices;
            this.left = left;
            LocalDate first = Objects.requireNonNull(story.event().firstDay);
            LocalDate last = Objects.requireNonNull(story.event().lastDay);
            this.day = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        }

        void write() {
            version.id = ++articles;
            int most = 3 + random.nextInt(MOST_CLAIMS - 2);
            int begun = story.claims().size();
            Claim headline = headline();
            text.append("\n\n");
            if (headline != null) {
                Claim again = said(headline.tally, headline.claimant, headline);
                again.repeats = headline;
            }
            for (int t = random.nextInt(left.length); story.claims().size() - begun < most && sum(left) > 0; t = (t + 1) % left.length) {
                if (left[t] > 0) {
                    paragraph(story.tallies().get(t), t);
                }
            }
            quotation();
            text.append(capitalised(words(FEWEST_WORDS + random.nextInt(FEWEST_WORDS)))).append(".");
            finish();
        }

        /** A headline that gives a figure, which the body repeats; or one that gives none. */
        private Claim headline() {
            Tally tally = story.tallies().get(0);
            if (left[0] < 2 || !chance(20)) {
                text.append(capitalised(words(6))).append(" in ").append(story.event().place);
                return null;
            }
            Claim claim = claim(tally, voice());
            figure(claim, figure(tally, claim.claimant), true);
            text.append(" ").append(tally.population.toLowerCase(Locale.ROOT)).append(" ").append(tally.measure.label()).append(" in ");
            text.append(story.event().place);
            end(claim);
            return claim;
        }

        private void paragraph(Tally tally, int t) {
            Claim whole = said(tally, voice(), null);
            if (left[t] > 0 && whole.value != null && whole.value.intValue() > 20 && chance(5)) {
                part(whole);
            }
            text.append(capitalised(words(8 + random.nextInt(8)))).append(".\n\n");
        }

        /** A figure on the word of a voice; null is the article's own. */
        private Claim said(Tally tally, Speaker voice, Claim like) {
            sentence = text.length();
            Claim claim = claim(tally, voice);
            Quantity quantity = like == null ? figure(tally, voice) : quantity(like);
            if (voice == null) {
                figure(claim, quantity, true);
                text.append(" ").append(tally.population.toLowerCase(Locale.ROOT)).append(" were ").append(tally.measure.label());
            } else {
                claim.claimantStart = text.length();
                text.append(capitalised(voice.name));
                claim.claimantEnd = text.length();
                text.append(" said on ").append(DAY.format(day)).append(" that ");
                figure(claim, quantity, false);
                text.append(" ").append(tally.population.toLowerCase(Locale.ROOT)).append(" had been ").append(tally.measure.label());
            }
            text.append(" in ").append(story.event().place).append(".");
            end(claim);
            text.append(" ");
            return claim;
        }

        private void part(Claim whole) {
            sentence = text.length();
            Claim claim = claim(Objects.requireNonNull(whole.tally), whole.claimant);
            claim.role = ClaimRole.PART;
            claim.partOf = whole;
            claim.population = "children";
            claim.category = "children";
            text.append("They included ");
            BigDecimal number = Objects.requireNonNull(whole.value).divide(BigDecimal.TEN, 0, RoundingMode.UP);
            figure(claim, Quantity.exactly(number, Quantity.COUNT), false);
            text.append(" children.");
            end(claim);
            text.append(" ");
        }

        private Speaker voice() {
            return chance(20) ? null : world.pickEarly(voices);
        }

        private Claim claim(Tally tally, Speaker voice) {
            left[story.tallies().indexOf(tally)]--;
            Claim claim = new Claim();
            claim.id = ++claims;
            claim.version = version;
            claim.extractionKey = "claim:" + Long.toHexString(random.nextLong()) + ":0:" + claim.id;
            claim.unit = tally.unit;
            claim.measure = tally.measure;
            claim.population = tally.population.toLowerCase(Locale.ROOT);
            claim.side = CountedGroup.sideOf(tally.populationKey).isEmpty() ? null : tally.population.split(" ")[0];
            claim.category = claim.side == null ? "people" : "combatants";
            claim.place = story.event().place;
            claim.asOf = chance(60) ? day : null;
            claim.claimant = voice;
            claim.attributedHere = voice != null;
            claim.countType = story.event().kind == EventMention.Kind.INCIDENT ? CountType.INCIDENT : chance(2) ? CountType.RATE : CountType.CUMULATIVE;
            claim.role = ClaimRole.TOTAL;
            claim.negated = chance(1);
            claim.rule = "said-that";
            claim.confidence = Math.round(100 * (0.5 + random.nextDouble() / 2)) / 100.0;
            claim.engine = Extractor.VERSION;
            claim.origin = Origin.ENGINE;
            claim.status = chance(95) ? Status.UNREVIEWED : chance(80) ? Status.RECORDED : chance(50) ? Status.CORROBORATED : Status.MISEXTRACTED;
            claim.event = story.event();
            claim.tally = tally;
            story.claims().add(claim);
            return claim;
        }

        /** Writes the figure down as the claim's. */
        private void figure(Claim claim, Quantity quantity, boolean atBeginning) {
            String words = words(quantity);
            claim.start = text.length();
            claim.exact = atBeginning ? capitalised(words) : words;
            text.append(claim.exact);
            claim.end = text.length();
            claim.value = quantity.value();
            claim.low = quantity.low();
            claim.lowInclusive = quantity.lowInclusive();
            claim.high = quantity.high();
            claim.highInclusive = quantity.highInclusive();
        }

        private void end(Claim claim) {
            claim.sentenceStart = sentence;
            claim.sentenceEnd = text.length();
        }

        /** What a voice counts on the day: the same in every article but for slips. */
        private Quantity figure(Tally tally, Speaker voice) {
            LocalDate first = Objects.requireNonNull(story.event().firstDay);
            double share = (day.toEpochDay() - first.toEpochDay() + 1.0) / (Objects.requireNonNull(story.event().lastDay).toEpochDay() - first.toEpochDay() + 1);
            Random own = new Random(31 * tally.id + (voice == null ? 0 : voice.id));
            double all = Math.exp(3 + 2 * new Random(tally.id).nextGaussian()) * (story.event().kind == EventMention.Kind.ONGOING ? 40 : 1);
            double counted = (5 + all) * Math.exp(own.nextGaussian() * 0.5) * Math.pow(share, 0.7);
            BigDecimal value = new BigDecimal(Math.max(1, counted)).round(new MathContext(3)).setScale(0, RoundingMode.HALF_UP);
            if (chance(2)) {
                value = value.add(value.divide(BigDecimal.TEN, 0, RoundingMode.UP));
            }
            int bound = new Random(own.nextLong() ^ day.toEpochDay()).nextInt(100);
            return bounded(value, chance(5) ? 0 : bound, tally.unit);
        }

        private Quantity quantity(Claim claim) {
            return new Quantity(claim.value, claim.low, claim.lowInclusive, claim.high, claim.highInclusive, claim.unit);
        }

        private void quotation() {
            for (int i = chance(40) ? 2 : 1; i > 0; i--) {
                Speaker speaker = world.pickEarly(voices);
                Quotation quotation = new Quotation();
                quotation.id = ++quotations;
                quotation.version = version;
                quotation.extractionKey = "quotation:" + Long.toHexString(random.nextLong()) + ":0:" + quotation.id;
                quotation.type = QuotationType.DIRECT;
                quotation.speaker = speaker;
                quotation.sentenceStart = text.length();
                Segment segment = new Segment();
                text.append("“");
                segment.start = text.length();
                segment.exact = capitalised(words(8 + random.nextInt(9))) + ",";
                text.append(segment.exact);
                segment.end = text.length();
                text.append("” said ");
                quotation.mentionStart = text.length();
                text.append(speaker.name);
                quotation.mentionEnd = text.length();
                text.append(".\n\n");
                quotation.sentenceEnd = text.length() - 2;
                quotation.segments.add(segment);
                quotation.rule = "after";
                quotation.confidence = Math.round(100 * (0.5 + random.nextDouble() / 2)) / 100.0;
                quotation.engine = Extractor.VERSION;
                quotation.origin = Origin.ENGINE;
                quotation.status = chance(95) ? Status.UNREVIEWED : Status.RECORDED;
                story.quotations().add(quotation);
            }
        }

        private void finish() {
            Article article = new Article();
            article.id = version.id;
            article.publisher = world.pick(world.publishers);
            article.address = "https://news.example/" + version.id;
            article.currentVersion = 1;
            article.importedAt = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            article.copyRules = Syndication.RULES;
            version.article = article;
            version.number = 1;
            version.text = text.toString();
            version.headline = version.text.substring(0, version.text.indexOf('\n'));
            version.published = day;
            version.notice = "Invented, to measure Dixit at size.";
            version.language = "en";
            version.sha256 = new Snapshot(version.text).sha256();
            version.engine = Extractor.VERSION;
            version.fetchedAt = article.importedAt;
            if (story.articles().size() > 10 && chance(4)) {
                Article other = world.pick(story.articles().subList(Math.max(0, story.articles().size() - 10), story.articles().size())).article;
                article.copyOf = other.copyOf == null ? other : other.copyOf;
            }
            story.articles().add(version);
        }
    }

    private static Quantity bounded(BigDecimal value, int bound, String unit) {
        if (bound < 55) {
            return Quantity.exactly(value, unit);
        }
        if (bound < 75) {
            return new Quantity(value, value, true, null, false, unit);
        }
        if (bound < 83) {
            return new Quantity(value, value, false, null, false, unit);
        }
        return bound < 91 ? new Quantity(value, null, false, value, false, unit) : new Quantity(value, null, false, null, false, unit);
    }

    private static String words(Quantity quantity) {
        String number = String.format(Locale.ENGLISH, "%,d", Objects.requireNonNull(quantity.value()).longValue());
        if (quantity.low() == null) {
            return (quantity.high() == null ? "about " : "nearly ") + number;
        }
        return quantity.high() != null ? number : (quantity.lowInclusive() ? "at least " : "more than ") + number;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
