package org.dixit.review;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.account.Account;
import org.dixit.article.Article;
import org.dixit.article.ArticleVersion;
import org.dixit.speaker.Speaker;
import org.jspecify.annotations.Nullable;

/** Decisions as pages tell them. */
@ApplicationScoped
public class DecisionEntries {

    private final DecisionHistory history;

    DecisionEntries(DecisionHistory history) {
        this.history = history;
    }

    /** Every decision on a claim, newest first. */
    public List<DecisionEntry> ofClaim(long id) {
        return of(Subject.CLAIM, id);
    }

    /** Every decision on a quotation, newest first. */
    public List<DecisionEntry> ofQuotation(long id) {
        return of(Subject.QUOTATION, id);
    }

    /** Every decision on one thing, newest first. */
    public List<DecisionEntry> of(Subject<?> kind, long id) {
        return told(history.of(kind, id));
    }

    /** Every decision on whether a speaker that stands is one with others, newest first. */
    public List<DecisionEntry> ofSpeaker(Speaker standing) {
        return told(history.ofSpeaker(standing));
    }

    /** Every decision on whether an article is one report with others, newest first. */
    public List<DecisionEntry> ofArticle(long article) {
        return told(history.ofArticle(article));
    }

    /** The latest decisions of one reviewer, newest first. */
    public List<DecisionEntry> by(Account account, @Nullable Long before, int most) {
        return told(history.by(account, before, most));
    }

    /** One decision. */
    Optional<DecisionEntry> find(long id) {
        return told(Decision.list("id", id)).stream().findFirst();
    }

    /** The same decisions, told. */
    public List<DecisionEntry> told(List<Decision> decisions) {
        Set<Long> undone = history.undone(decisions);
        Set<Long> overtaken = history.overtaken(decisions);
        return decisions.stream()
                .map(d -> entry(d, undone.contains(d.id), overtaken.contains(d.id)))
                .toList();
    }

    private static DecisionEntry entry(Decision decision, boolean undone, boolean overtaken) {
        Field<?> field = Subject.of(decision).field(decision.field);
        return new DecisionEntry(
                decision.id,
                decision.decidedAt,
                decision.account.name,
                item(decision),
                about(decision),
                field.label(),
                said(field, decision.oldValue),
                said(field, decision.newValue),
                decision.note,
                decision.evidence,
                decision.undoes != null,
                undone,
                decision.undoes == null && !undone && !overtaken);
    }

    /** What a value refers to may be of another time; then it is shown as it was written. */
    private static String said(Field<?> field, @Nullable String value) {
        try {
            return field.say(value);
        } catch (InvalidValueException e) {
            return String.valueOf(value);
        }
    }

    private static @Nullable ItemRef item(Decision decision) {
        if (decision.claim != null) {
            return new ItemRef(ItemKind.CLAIM, decision.claim.id);
        }
        return decision.quotation == null ? null : new ItemRef(ItemKind.QUOTATION, decision.quotation.id);
    }

    private static String about(Decision decision) {
        if (decision.claim != null) {
            return decision.claim.exact;
        }
        if (decision.quotation != null) {
            return decision.quotation.segments.stream().map(s -> s.exact).collect(Collectors.joining(" … "));
        }
        if (decision.tally != null) {
            return decision.tally.name;
        }
        if (decision.speaker != null) {
            return decision.speaker.name;
        }
        if (decision.copy != null) {
            return headline(decision.copy.one) + " and " + headline(decision.copy.other);
        }
        return decision.pair != null
                ? decision.pair.one.name + " and " + decision.pair.other.name
                : requireNonNull(decision.event).name;
    }

    private static String headline(Article article) {
        return "“" + ArticleVersion.current(article).headline + "”";
    }
}
