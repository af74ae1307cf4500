package org.dixit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dixit.testsupport.Findings.anonymous;
import static org.dixit.testsupport.Findings.government;
import static org.dixit.testsupport.Findings.person;
import static org.dixit.testsupport.Transaction.inTransaction;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.claim.Claim;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.Extraction;
import org.dixit.extract.SpeakerKind;
import org.dixit.quotation.Quotation;
import org.dixit.review.Status;
import org.dixit.speaker.Speaker;
import org.dixit.testsupport.Database;
import org.dixit.testsupport.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleStoreTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final String HARBOUR = "https://harbour.example/crane";
    private static final String TEXT = """
            Crane falls at Lindholm 🏗

            Northmark said 41 people were killed. “We were warned,” said Ines Okafor, the harbour master. “Twice.”
            """;
    private static final ExtractedSpeaker NORTHMARK = government("Northmark");
    private static final ExtractedSpeaker MASTER = person("Ines Okafor", "harbour master", "Northmark");

    @Inject
    ArticleStore store;

    @Inject
    Database database;

    @BeforeEach
    void emptyShelves() {
        database.empty();
    }

    @Test
    void anArticleIsStoredWithItsQuotationsAndClaims() {
        Outcome outcome = store.store(crane(null, TEXT), found(TEXT));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stored.class, stored -> {
            assertThat(stored.headline()).isEqualTo("Crane falls");
            assertThat(stored.quotations()).isEqualTo(1);
            assertThat(stored.claims()).isEqualTo(1);
        });
        inTransaction(() -> {
            ArticleVersion version = ArticleVersion.current(Article.findById(outcome.article()));
            assertThat(version.article.publisher.name).isEqualTo("Harbour Post");
            assertThat(version.published).isEqualTo(DAY);
            assertThat(version.language).isEqualTo("en");
            Claim claim = Claim.<Claim>find("version", version).singleResult();
            assertThat(version.snapshot().slice(claim.span())).isEqualTo("41").isEqualTo(claim.exact);
            assertThat(claim.claimant.name).isEqualTo("Northmark");
            Quotation quotation = Quotation.<Quotation>find("version", version).singleResult();
            assertThat(quotation.segments).extracting(s -> s.exact).containsExactly("We were warned,", "Twice.");
            assertThat(quotation.speaker.affiliation).isEqualTo(claim.claimant);
            return null;
        });
    }

    @Test
    void theSameTextTwiceChangesNothingAndSaysSo() {
        Outcome first = store.store(crane(null, TEXT), found(TEXT));

        Outcome second = store.store(crane(null, TEXT.replace("\n", "\r\n") + "\n\n"), found(TEXT));

        assertThat(second).isEqualTo(new Outcome.Unchanged(first.article(), "Crane falls", 1));
        assertThat(count(() -> Article.count())).isEqualTo(1);
        assertThat(count(() -> Claim.count())).isEqualTo(1);
        assertThat(count(() -> Speaker.count())).isEqualTo(2);
    }

    @Test
    void theSameTextAtTheSameAddressIsTheSameArticle() {
        Outcome first = store.store(crane(HARBOUR, TEXT), found(TEXT));

        Outcome second = store.store(crane("HTTPS://harbour.example:443/crane#top", TEXT), found(TEXT));

        assertThat(second).isEqualTo(new Outcome.Unchanged(first.article(), "Crane falls", 1));
    }

    @Test
    void anArticleThatCameWithoutItsAddressLearnsIt() {
        Outcome first = store.store(crane(null, TEXT), found(TEXT));

        assertThat(store.store(crane(HARBOUR, TEXT), found(TEXT))).isInstanceOf(Outcome.Unchanged.class);

        assertThat(inTransaction(() -> Article.<Article>findById(first.article()).address))
                .isEqualTo(HARBOUR);
    }

    @Test
    void theSameTextElsewhereIsAnotherArticle() {
        store.store(crane(HARBOUR, TEXT), found(TEXT));

        Outcome otherAddress = store.store(crane("https://harbour.example/copy", TEXT), found(TEXT));
        Outcome otherPublisher =
                store.store(new IncomingArticle("The Gazette", null, DAY, null, null, TEXT), found(TEXT));

        assertThat(otherAddress).isInstanceOf(Outcome.Stored.class);
        assertThat(otherPublisher).isInstanceOf(Outcome.Stored.class);
        assertThat(count(() -> Article.count())).isEqualTo(3);
    }

    @Test
    void aChangedTextAtTheSameAddressIsANewVersion() {
        Outcome first = store.store(crane(HARBOUR, TEXT), found(TEXT));
        String changed = TEXT.replace("41", "57");

        Outcome second = store.store(
                new IncomingArticle(null, "Crane toll rises", null, HARBOUR, null, changed),
                Findings.in(changed).claim("57", 57, NORTHMARK).extraction());

        assertThat(second).isEqualTo(new Outcome.NewVersion(first.article(), "Crane toll rises", 2, 0, 1, 0, 0));
        List<String> standing = inTransaction(() -> Claim.<Claim>list("from Claim c where " + Claim.STANDS).stream()
                .map(c -> c.exact)
                .toList());
        assertThat(standing).containsExactly("57");
        assertThat(inTransaction(() -> ArticleVersion.current(Article.findById(first.article())).published))
                .as("the article's day is known from the first version")
                .isEqualTo(DAY);
    }

    @Test
    void aTextThatIsNotInEnglishIsStoredUnread() {
        String german = "Der Hafenmeister sagte am Montag, dass bei dem Unfall im Hafen 41 Menschen getötet wurden, "
                + "als der Kran in das Becken fiel. Die Behörden haben eine Untersuchung angekündigt.";

        Outcome outcome = store.store(IncomingArticle.of(german));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.StoredUnread.class, unread -> assertThat(unread.language())
                .isEqualTo("und"));
        assertThat(count(() -> Claim.count())).isZero();
        assertThat(count(() -> ArticleVersion.count())).isEqualTo(1);
    }

    @Test
    void whatDoesNotStandInTheTextUndoesTheWholeArticle() {
        Extraction beyond =
                Findings.in(TEXT + "More: 99.").claim("99", 99, NORTHMARK).extraction();

        assertThatThrownBy(() -> store.store(crane(null, TEXT), beyond)).isInstanceOf(RuntimeException.class);

        assertThat(count(() -> Article.count())).isZero();
        assertThat(count(() -> Speaker.count())).isZero();
    }

    @Test
    void aNewerEngineUpdatesWhatItReadsAndWithdrawsWhatItNoLongerFinds() {
        Outcome outcome = store.store(crane(null, TEXT), found(TEXT));
        long version = inTransaction(() -> ArticleVersion.current(Article.findById(outcome.article())).id);

        store.readAnew(version, Findings.in(TEXT, "2.0").claim("41", 42, MASTER).extraction());

        inTransaction(() -> {
            Claim claim = Claim.<Claim>find("version.id", version).singleResult();
            assertThat(claim.value).isEqualByComparingTo("42");
            assertThat(claim.claimant.name).isEqualTo("Ines Okafor");
            assertThat(claim.engine).isEqualTo("2.0");
            assertThat(claim.reading).contains("\"value\":42");
            assertThat(Quotation.<Quotation>find("version.id", version).singleResult().withdrawn)
                    .isTrue();
            return null;
        });
        store.readAnew(version, found(TEXT));
        assertThat(inTransaction(
                        () -> Quotation.<Quotation>find("version.id", version).singleResult().withdrawn))
                .as("found again")
                .isFalse();
    }

    @Test
    void speakersMeetAcrossArticlesByTheirWholeNamesOnly() {
        store.store(crane(null, TEXT), found(TEXT));
        String other = "Ines Okafor said 3 people. Okafor said 4 people. A senior official said 5 people. "
                + "Northmark officials said 6 people.";
        store.store(
                IncomingArticle.of(other),
                Findings.in(other)
                        .claim("3", 3, person("INÉS OKAFOR", null, null))
                        .claim("4", 4, person("Okafor", null, null))
                        .claim("5", 5, anonymous("a senior official", "Northmark"))
                        .claim("6", 6, anonymous("Northmark officials", "Northmark"))
                        .extraction());
        String third = "Okafor said 4 dogs. A senior official said 5 dogs. Northmark officials said 6 dogs.";
        store.store(
                IncomingArticle.of(third),
                Findings.in(third)
                        .claim("4", 4, person("Mr Okafor", null, null))
                        .claim("5", 5, anonymous("a senior official", "Northmark"))
                        .claim("6", 6, anonymous("Northmark officials", "Northmark"))
                        .extraction());

        assertThat(names(SpeakerKind.PERSON)).containsExactly("Ines Okafor", "Mr Okafor", "Okafor");
        assertThat(names(SpeakerKind.ANONYMOUS))
                .containsExactly("Northmark officials", "a senior official", "a senior official");
        assertThat(names(SpeakerKind.GOVERNMENT)).containsExactly("Northmark");
    }

    @Test
    void whatNoDatabaseCanHoldIsReplacedInPlace() {
        String hostile = "Northmark\u0000 said 41 \uD800people were killed.";
        IncomingArticle incoming = IncomingArticle.of(hostile);

        Outcome outcome = store.store(
                incoming,
                Findings.in(incoming.text()).claim("41", 41, NORTHMARK).extraction());

        assertThat(inTransaction(() -> ArticleVersion.current(Article.findById(outcome.article())).text))
                .isEqualTo("Northmark\uFFFD said 41 \uFFFDpeople were killed.");
    }

    @Test
    void namesOfTenThousandLettersAreCutNotRefused() {
        String endless = "x".repeat(10_000) + " 😀".repeat(200);
        String text = endless + " said 41 people were killed.";

        store.store(
                IncomingArticle.of(text),
                Findings.in(text)
                        .claim("41", 41, person(endless, endless, endless))
                        .extraction());

        assertThat(names(SpeakerKind.PERSON))
                .allSatisfy(name -> assertThat(name).hasSize(300).endsWith("…"));
    }

    @Test
    void everyClaimBeginsUnreviewed() {
        store.store(crane(null, TEXT), found(TEXT));
        assertThat(inTransaction(() -> Claim.<Claim>findAll().singleResult().status))
                .isEqualTo(Status.UNREVIEWED);
    }

    private static IncomingArticle crane(String address, String text) {
        return new IncomingArticle("Harbour Post", "Crane falls", DAY, address, null, text);
    }

    private static Extraction found(String text) {
        return Findings.in(text)
                .claim("41", 41, NORTHMARK)
                .quotation(MASTER, "We were warned,", "Twice.")
                .extraction();
    }

    private static List<String> names(SpeakerKind kind) {
        return inTransaction(() -> Speaker.<Speaker>list("kind = ?1 order by name", kind).stream()
                .map(s -> s.name)
                .toList());
    }

    private static long count(Supplier<Long> rows) {
        return inTransaction(rows);
    }
}
