package org.dixit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.dixit.account.Account;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.article.Publisher;
import org.dixit.claim.Claim;
import org.dixit.extract.ClaimRole;
import org.dixit.extract.CountType;
import org.dixit.extract.EventMention;
import org.dixit.extract.Measure;
import org.dixit.extract.QuotationType;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.Segment;
import org.dixit.speaker.Speaker;
import org.dixit.tally.Event;
import org.dixit.tally.Tally;
import org.dixit.tally.TallyStatistics;

/** Things to decide on, and people to decide. */
@ApplicationScoped
public class ReviewDesk {

    private static final String TEXT = "Fire at a harbour\n\n"
            + "The port authority said at least 40 dockers were hurt in the fire at Lindholm on Sunday.\n\n"
            + "“We were warned,” the harbour master, Ines Okafor, told reporters. Nobody is known to have died.\n";

    @Transactional
    public Account reviewer(String name) {
        return Account.findByName(name).orElseGet(() -> {
            Account account = new Account();
            account.name = name;
            account.passwordHash = "none";
            account.role = Account.REVIEWER;
            account.createdAt = Instant.now();
            account.sessionsValidFrom = Instant.now();
            account.persist();
            return account;
        });
    }

    public ArticleVersion article() {
        return article("The Pilot");
    }

    public ArticleVersion article(String publisher) {
        return article(TEXT, publisher);
    }

    /** An article of an outlet. */
    @Transactional
    public ArticleVersion article(String text, String publisher) {
        Article article = new Article();
        article.publisher = Publisher.findByName(publisher).orElseGet(() -> {
            Publisher made = new Publisher();
            made.name = publisher;
            made.persist();
            return made;
        });
        article.currentVersion = 1;
        article.importedAt = Instant.now();
        article.persist();
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.number = 1;
        version.headline = "Fire at a harbour";
        version.language = "en";
        version.text = text;
        version.sha256 = "0".repeat(64);
        version.fetchedAt = Instant.now();
        version.persist();
        return version;
    }

    /** "at least 40", of dockers, on nobody's word. */
    @Transactional
    public Claim claim() {
        return claim(article());
    }

    @Transactional
    public Claim claim(ArticleVersion version) {
        Claim claim = new Claim();
        claim.version = version;
        claim.exact = "at least 40";
        claim.start = TEXT.indexOf(claim.exact);
        claim.end = claim.start + claim.exact.length();
        claim.sentenceStart = TEXT.indexOf("The port");
        claim.sentenceEnd = TEXT.indexOf("Sunday.") + "Sunday.".length();
        claim.extractionKey = "claim-" + UUID.randomUUID();
        claim.value = new BigDecimal(40);
        claim.low = claim.value;
        claim.lowInclusive = true;
        claim.unit = "count";
        claim.measure = Measure.WOUNDED;
        claim.population = "dockers";
        claim.countType = CountType.INCIDENT;
        claim.role = ClaimRole.TOTAL;
        claim.rule = "test";
        claim.confidence = 0.5;
        claim.engine = "0";
        claim.origin = Origin.ENGINE;
        claim.status = Status.UNREVIEWED;
        claim.reading = "{}";
        claim.persist();
        return claim;
    }

    /** Puts the claim in a tally whose figures are 18 times apart. */
    @Transactional
    public void putAtOdds(Claim claim) {
        Event event = new Event();
        event.name = "Fire at a harbour";
        event.kind = EventMention.Kind.ONGOING;
        event.persist();
        Tally tally = new Tally();
        tally.name = "Dockers wounded";
        tally.measure = claim.measure;
        tally.unit = claim.unit;
        tally.populationKey = "dockers";
        tally.population = "dockers";
        tally.event = event;
        tally.persist();
        TallyStatistics statistics = new TallyStatistics();
        statistics.tally = tally.id;
        statistics.spread = new BigDecimal(18);
        statistics.lead = "18 times apart";
        statistics.persist();
        Claim.<Claim>findByIdOptional(claim.id).orElseThrow().tally = tally;
    }

    /** "We were warned,", said by nobody known. */
    @Transactional
    public Quotation quotation() {
        return quotation(article());
    }

    @Transactional
    public Quotation quotation(ArticleVersion version) {
        Quotation quotation = new Quotation();
        quotation.version = version;
        Segment segment = new Segment();
        segment.exact = "We were warned,";
        segment.start = TEXT.indexOf(segment.exact);
        segment.end = segment.start + segment.exact.length();
        quotation.segments.add(segment);
        quotation.sentenceStart = segment.start - 1;
        quotation.sentenceEnd = TEXT.indexOf("reporters.") + "reporters.".length();
        quotation.extractionKey = "quotation";
        quotation.type = QuotationType.DIRECT;
        quotation.rule = "test";
        quotation.confidence = 0.6;
        quotation.engine = "0";
        quotation.origin = Origin.ENGINE;
        quotation.status = Status.UNREVIEWED;
        quotation.reading = "{}";
        quotation.persist();
        return quotation;
    }

    /** The article changes: the same words under another headline. */
    @Transactional
    public void changed(ArticleVersion version) {
        Article article = Article.findById(version.article.id);
        article.currentVersion = 2;
        ArticleVersion next = new ArticleVersion();
        next.article = article;
        next.number = 2;
        next.headline = "Fire at a harbour is out";
        next.language = "en";
        next.text = version.text;
        next.sha256 = version.sha256;
        next.fetchedAt = Instant.now();
        next.persist();
    }

    @Transactional
    public Speaker speaker(String name) {
        Speaker speaker = new Speaker();
        speaker.identity = "test:" + UUID.randomUUID();
        speaker.name = name;
        speaker.kind = SpeakerKind.PERSON;
        speaker.persist();
        return speaker;
    }

    /** The claim as the database has it now. */
    @Transactional
    public Claim now(Claim claim) {
        return Claim.find("from Claim c left join fetch c.claimant where c.id = ?1", claim.id)
                .singleResult();
    }
}
