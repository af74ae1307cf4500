package org.dixit.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.claim.Claim;
import org.dixit.claim.ClaimQueries;
import org.dixit.claim.ClaimWords;
import org.dixit.divergence.Figure;
import org.dixit.divergence.Lead;
import org.dixit.divergence.RuleSet;
import org.dixit.divergence.flag.Flag;
import org.dixit.export.Atom;
import org.dixit.export.ClaimRecord;
import org.dixit.review.DecisionEntries;
import org.dixit.review.DecisionEntry;
import org.dixit.text.Capitalised;
import org.jspecify.annotations.Nullable;

/** A tally as a feed: its new claims, flags and decisions. Each entry's id is an address that stays the same. */
@ApplicationScoped
public class TallyFeed {

    private static final int MOST_ENTRIES = 50;

    private static final String NEWEST = "from Claim c join c.version v join v.article a where c.tally.id in ?1"
            + " and c.repeats is null and c.withdrawn = false and v.number = a.currentVersion"
            + " order by c.addedAt desc, c.id desc";

    private final TallyFigures figures;
    private final Comparing comparing;
    private final TallyNews news;
    private final ClaimQueries claims;
    private final DecisionEntries decisions;

    TallyFeed(
            TallyFigures figures, Comparing comparing, TallyNews news, ClaimQueries claims, DecisionEntries decisions) {
        this.figures = figures;
        this.comparing = comparing;
        this.news = news;
        this.claims = claims;
        this.decisions = decisions;
    }

    /**
     * The feed of a tally, its latest entries first; empty if there is no such tally.
     *
     * @param server address of the server, without a slash at its end
     */
    Optional<Atom.Feed> of(long id, String server) {
        return Tally.<Tally>findByIdOptional(id).map(tally -> feed(tally, server));
    }

    private Atom.Feed feed(Tally tally, String server) {
        String page = server + TallyFormat.address(tally.id);
        List<Long> members = figures.members(tally);
        Compared compared = comparing.of(tally, RuleSet.AS_SAID);
        List<Atom.Entry> entries = Stream.of(
                        newest(members, server), flags(compared.flags(), page), decided(members, page, server))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Atom.Entry::updated).reversed().thenComparing(Atom.Entry::id))
                .limit(MOST_ENTRIES)
                .toList();
        return new Atom.Feed(
                page,
                page + ".atom",
                tally.name + ", " + tally.event.name,
                told(compared.notice(), Lead.of(compared.divergence())),
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated(),
                entries);
    }

    private static String told(@Nullable String notice, String lead) {
        return notice == null ? lead : notice + " " + lead;
    }

    private Stream<Atom.Entry> newest(List<Long> members, String server) {
        // Their numbers first: H2 sorts whole rows otherwise, with all that the engine read of each claim.
        List<Long> newest = Claim.find("select c.id " + NEWEST, members)
                .range(0, MOST_ENTRIES - 1)
                .project(Long.class)
                .list();
        List<Claim> found = Claim.list("id in ?1 order by addedAt desc, id desc", newest);
        Map<Long, Instant> added = found.stream().collect(Collectors.toMap(claim -> claim.id, claim -> claim.addedAt));
        return claims.records(found).stream()
                .map(claim -> claim(claim, added.getOrDefault(claim.id(), Instant.EPOCH), server));
    }

    private static Atom.Entry claim(ClaimRecord claim, Instant added, String server) {
        String voice =
                claim.claimant() == null ? "In its own voice" : claim.claimant().name();
        return new Atom.Entry(
                server + claim.address(),
                Capitalised.of(voice) + ": " + ClaimWords.title(claim),
                added,
                claim.article().publisher() == null
                        ? "publisher not known"
                        : claim.article().publisher(),
                "claim",
                claim.sentence().text());
    }

    /** A flag is as new as the latest claim that it rests on. */
    private Stream<Atom.Entry> flags(List<Flag> flags, String page) {
        Map<Long, Instant> added = news.added(flags.stream()
                .flatMap(flag -> flag.evidence().stream())
                .map(Figure::id)
                .distinct()
                .toList());
        return flags.stream()
                .map(flag -> new Atom.Entry(
                        page + "#" + TallyFormat.anchor(flag),
                        Capitalised.of(flag.kind().label()) + (flag.certain() ? "" : ", possibly"),
                        flag.evidence().stream()
                                .map(figure -> added.getOrDefault(figure.id(), Instant.EPOCH))
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        "Dixit",
                        "flag",
                        flag.sentence()));
    }

    private Stream<Atom.Entry> decided(List<Long> members, String page, String server) {
        return decisions.told(news.decisions(members, Instant.EPOCH)).stream()
                .limit(MOST_ENTRIES)
                .map(entry -> decision(
                        entry,
                        entry.item() == null ? page : server + entry.item().page()));
    }

    private static Atom.Entry decision(DecisionEntry entry, String page) {
        return new Atom.Entry(
                page + "#decision-" + entry.id(),
                (entry.isUndo() ? "Taken back, " : "Decided, ") + entry.label().toLowerCase(Locale.ROOT) + " of "
                        + entry.about() + ": " + entry.after(),
                entry.at(),
                entry.by(),
                "decision",
                entry.before() + " became " + entry.after() + "." + (entry.note() == null ? "" : " " + entry.note()));
    }
}
