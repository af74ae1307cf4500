package org.dixit.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dixit.testsupport.Transaction.inTransaction;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dixit.importing.ArticleStore;
import org.dixit.importing.IncomingArticle;
import org.dixit.tally.FlagSum;
import org.dixit.tally.TallyStatistics;
import org.dixit.testsupport.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of statistics finds those that are not what a recount gives. */
@QuarkusTest
class StatisticsCheckTest {

    @Inject
    Database database;

    @Inject
    ArticleStore store;

    @Inject
    StatisticsCheck check;

    private final List<String> violations = new ArrayList<>();

    @BeforeEach
    void takeInTwoReportsThatExcludeEachOther() {
        database.empty();
        take("Harbour Post", "Coastguard officials said 12 people were killed in the fire off Lindholm on 5 May 2021.");
        take(
                "Tide",
                "The opposition leader Clara Vorrel said 48 people were killed in the fire off Lindholm on 5 May 2021.");
    }

    private void take(String publisher, String text) {
        store.store(new IncomingArticle(
                publisher, null, LocalDate.of(2021, 5, 6), null, null, "Fire on a ferry\n\n" + text));
    }

    @Test
    void whatImportsKeepUpIsWhatARecountGives() {
        StatisticsCheck.Result result = check.run(violations::add);

        assertThat(violations).isEmpty();
        assertThat(result)
                .as("a tally, two articles, their sum and that of flags")
                .isEqualTo(new StatisticsCheck.Result(5, 0));
    }

    @Test
    void aTallyWithAnotherNumberOfClaimsIsTold() {
        long tally = inTransaction(() -> {
            TallyStatistics statistics =
                    TallyStatistics.<TallyStatistics>listAll().get(0);
            statistics.claims++;
            return statistics.tally;
        });

        assertThat(check.run(violations::add).wrong()).isOne();
        assertThat(violations).containsExactly("tally " + tally + ": the statistics are not those of a recount");
    }

    @Test
    void aTallyThatIsListedWronglyIsTold() {
        inTransaction(() -> {
            TallyStatistics.<TallyStatistics>listAll().get(0).listed = false;
            return 0;
        });

        assertThat(check.run(violations::add).wrong()).isOne();
    }

    @Test
    void flagsThatAreNotTheSumOverTalliesAreTold() {
        inTransaction(() -> FlagSum.<FlagSum>listAll().get(0).claims++);

        assertThat(check.run(violations::add).wrong()).isOne();
        assertThat(violations).containsExactly("flags: the statistics are not those of a recount");
    }

    @Test
    void anArticleWithoutItsNumbersIsToldAndSoIsTheSum() {
        long article = inTransaction(() -> {
            ArticleCount count = ArticleCount.<ArticleCount>listAll().get(0);
            count.standing = Standing.NONE;
            return count.article;
        });

        check.run(violations::add);

        assertThat(violations)
                .containsExactly(
                        "article " + article + ": the statistics are not those of a recount",
                        "overview: the statistics are not those of a recount");
    }
}
