package org.dixit.speaker;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dixit.article.ArticleFormat;
import org.dixit.claim.Claim;
import org.dixit.export.Format;
import org.dixit.export.SpeakerRecord;
import org.dixit.export.SpeakerReference;
import org.dixit.quotation.Quotation;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;
import org.jspecify.annotations.Nullable;

/** What pages and data show of speakers. Lists hold those that stand, each with all that was joined to it. */
@ApplicationScoped
public class SpeakerQueries {

    private static final Comparator<SpeakerRole> IN_ORDER_OF_DAY = Comparator.comparing(
                    (SpeakerRole role) -> role.version.published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(role -> role.id);

    /** By name. */
    public Slice<SpeakerRecord> list(SpeakerFilter filter) {
        Conditions conditions = conditions(filter);
        List<Speaker> found = Speaker.<Speaker>find(
                        "from Speaker s where " + conditions.hql() + " order by s.name, s.id", conditions.parameters())
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(found, speaker -> speaker.id).with(this::records);
    }

    /** The next that stand, in the order of their ids, as many as the export takes at once. */
    public List<SpeakerRecord> following(long id) {
        return records(Speaker.<Speaker>find("joinedInto is null and id > ?1 order by id", id)
                .range(0, Format.CHUNK - 1)
                .list());
    }

    /** Any speaker, one that was joined to another too. */
    public Optional<SpeakerRecord> find(long id) {
        return Speaker.<Speaker>findByIdOptional(id)
                .map(speaker -> records(List.of(speaker)).get(0));
    }

    private static Conditions conditions(SpeakerFilter filter) {
        Speaker last = filter.after == null ? null : Speaker.findById(filter.after);
        return new Conditions("s.joinedInto is null")
                .and("s.kind = :kind", "kind", filter.kind)
                .and(
                        "exists (select 1 from Speaker m where m.standing = s and m.affiliation.id in :affiliations)",
                        "affiliations",
                        filter.affiliation == null ? null : Speaker.one(filter.affiliation))
                .andEach(
                        "exists (select 1 from Speaker m where m.standing = s and (lower(m.name) like :%s escape '!'"
                                + " or exists (select 1 from m.aliases x where lower(x) like :%s escape '!')))",
                        "words", filter.q)
                .and("s.name >= :name", "name", last == null ? null : last.name)
                .and("(s.name > :name or s.id > :after)", "after", last == null ? null : last.id);
    }

    /** The speakers in the public format, in the same order. */
    public List<SpeakerRecord> records(List<Speaker> speakers) {
        Map<Long, List<Speaker>> members = members(speakers);
        List<Long> ids = members.values().stream()
                .flatMap(List::stream)
                .map(member -> member.id)
                .toList();
        Map<Long, List<SpeakerRole>> roles = roles(ids);
        Counts counts = counts(ids);
        return speakers.stream()
                .map(speaker -> record(speaker, requireNonNullElse(members.get(speaker.id), List.of()), roles, counts))
                .toList();
    }

    private static SpeakerRecord record(
            Speaker speaker, List<Speaker> members, Map<Long, List<SpeakerRole>> roles, Counts counts) {
        return new SpeakerRecord(
                Format.VERSION,
                "speaker",
                speaker.id,
                SpeakerFormat.address(speaker.id),
                speaker.name,
                speaker.kind,
                otherNames(speaker, members),
                affiliation(members),
                members.stream()
                        .flatMap(member -> roles.getOrDefault(member.id, List.of()).stream())
                        .sorted(IN_ORDER_OF_DAY)
                        .map(SpeakerQueries::role)
                        .toList(),
                counts.quotations(members),
                counts.claims(members),
                members.stream()
                        .filter(member -> !member.id.equals(speaker.id))
                        .map(SpeakerFormat::itself)
                        .toList(),
                speaker.isStanding() ? null : SpeakerFormat.reference(speaker));
    }

    /** Each of the speakers with those joined to it, itself first; one that was joined to another is alone. */
    private static Map<Long, List<Speaker>> members(List<Speaker> speakers) {
        Map<Long, List<Speaker>> joined =
                Speaker.<Speaker>list("joinedInto is not null and standing in ?1 order by id", speakers).stream()
                        .collect(groupingBy(member -> member.standing.id));
        return speakers.stream().collect(toMap(speaker -> speaker.id, speaker -> Stream.concat(
                        Stream.of(speaker), joined.getOrDefault(speaker.id, List.of()).stream())
                .toList()));
    }

    private static List<String> otherNames(Speaker speaker, List<Speaker> members) {
        TreeSet<String> names = new TreeSet<>();
        members.forEach(member -> {
            names.add(member.name);
            names.addAll(member.aliases);
        });
        names.remove(speaker.name);
        return List.copyOf(names);
    }

    /** For whom the speaker speaks, or else the first of those joined to it of whom it is known. */
    private static @Nullable SpeakerReference affiliation(List<Speaker> members) {
        return members.stream()
                .flatMap(member -> Stream.ofNullable(member.speaksFor()))
                .findFirst()
                .map(SpeakerFormat::reference)
                .orElse(null);
    }

    private static Map<Long, List<SpeakerRole>> roles(List<Long> ids) {
        List<SpeakerRole> found = SpeakerRole.list(
                "from SpeakerRole r join fetch r.version v join fetch v.article"
                        + " where r.speaker.id in ?1 and v.number = v.article.currentVersion",
                ids);
        return found.stream().collect(groupingBy(role -> role.speaker.id));
    }

    private static SpeakerRecord.Role role(SpeakerRole role) {
        return new SpeakerRecord.Role(
                ArticleFormat.reference(role.version),
                role.role,
                role.affiliation == null ? null : role.affiliation.standing.name);
    }

    /**
     * How many quotations and claims stand.
     *
     * @param quotations by the id of who is read to say it
     * @param claims by the id of who is read to claim it
     */
    record Counts(Map<Long, Long> quotations, Map<Long, Long> claims) {

        long quotations(Collection<Speaker> speakers) {
            return sum(quotations, speakers);
        }

        long claims(Collection<Speaker> speakers) {
            return sum(claims, speakers);
        }

        private static long sum(Map<Long, Long> counts, Collection<Speaker> speakers) {
            return speakers.stream()
                    .mapToLong(speaker -> counts.getOrDefault(speaker.id, 0L))
                    .sum();
        }
    }

    private static Counts counts(List<Long> ids) {
        return new Counts(
                counts("Quotation q", "q.speaker", Quotation.STANDS, ids),
                counts("Claim c", "c.claimant", Claim.STANDS, ids));
    }

    private static Map<Long, Long> counts(String things, String speaker, String stands, List<Long> ids) {
        Map<Long, Long> counts = new HashMap<>();
        Panache.getEntityManager()
                .createQuery(
                        "select " + speaker + ".id, count(*) from " + things + " where " + speaker + ".id in :ids and"
                                + stands + "group by " + speaker + ".id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
