package org.dixit.speaker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.article.ArticleFormat;
import org.dixit.claim.Claim;
import org.dixit.export.Format;
import org.dixit.export.SpeakerRecord;
import org.dixit.quotation.Quotation;
import org.dixit.site.Conditions;
import org.dixit.site.Slice;
import org.jspecify.annotations.Nullable;

/** What pages and data show of speakers. */
@ApplicationScoped
public class SpeakerQueries {

    /** By name. */
    public Slice<SpeakerRecord> list(SpeakerFilter filter) {
        Conditions conditions = conditions(filter);
        List<Speaker> found = Speaker.<Speaker>find(
                        "from Speaker s where " + conditions.hql() + " order by s.name, s.id", conditions.parameters())
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(found, speaker -> speaker.id).with(this::records);
    }

    /** The next in the order of their ids, as many as the export takes at once. */
    public List<SpeakerRecord> following(long id) {
        return records(Speaker.<Speaker>find("id > ?1 order by id", id)
                .range(0, Format.CHUNK - 1)
                .list());
    }

    public Optional<SpeakerRecord> find(long id) {
        return Speaker.<Speaker>findByIdOptional(id)
                .map(speaker -> records(List.of(speaker)).get(0));
    }

    private static Conditions conditions(SpeakerFilter filter) {
        Speaker last = filter.after == null ? null : Speaker.findById(filter.after);
        return new Conditions("1 = 1")
                .and("s.kind = :kind", "kind", filter.kind)
                .and("s.affiliation.id = :affiliation", "affiliation", filter.affiliation)
                .andEach(
                        "(lower(s.name) like :%s escape '!'"
                                + " or exists (select 1 from s.aliases x where lower(x) like :%s escape '!'))",
                        "words", filter.q)
                .and("s.name >= :name", "name", last == null ? null : last.name)
                .and("(s.name > :name or s.id > :after)", "after", last == null ? null : last.id);
    }

    /** The speakers in the public format, in the same order. */
    public List<SpeakerRecord> records(List<Speaker> speakers) {
        List<Long> ids = speakers.stream().map(speaker -> speaker.id).toList();
        Map<Long, List<SpeakerRecord.Role>> roles = roles(ids);
        Map<Long, Long> quotations = counts("Quotation q", "q.speaker", Quotation.STANDS, ids);
        Map<Long, Long> claims = counts("Claim c", "c.claimant", Claim.STANDS, ids);
        return speakers.stream()
                .map(speaker -> new SpeakerRecord(
                        Format.VERSION,
                        "speaker",
                        speaker.id,
                        SpeakerFormat.address(speaker.id),
                        speaker.name,
                        speaker.kind,
                        List.copyOf(speaker.aliases),
                        SpeakerFormat.reference(speaker.affiliation),
                        roles.getOrDefault(speaker.id, List.of()),
                        quotations.getOrDefault(speaker.id, 0L),
                        claims.getOrDefault(speaker.id, 0L)))
                .toList();
    }

    private static Map<Long, List<SpeakerRecord.Role>> roles(List<Long> ids) {
        List<SpeakerRole> found = SpeakerRole.list(
                "from SpeakerRole r join fetch r.version v join fetch v.article"
                        + " where r.speaker.id in ?1 and v.number = v.article.currentVersion"
                        + " order by v.published desc, r.id desc",
                ids);
        return found.stream().collect(groupingBy(role -> role.speaker.id, mapping(SpeakerQueries::role, toList())));
    }

    private static SpeakerRecord.Role role(SpeakerRole role) {
        return new SpeakerRecord.Role(ArticleFormat.reference(role.version), role.role, name(role.affiliation));
    }

    private static @Nullable String name(@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.name;
    }

    private static Map<Long, Long> counts(String things, String speaker, String stands, List<Long> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select " + speaker + ".id, count(*) from " + things + " where " + speaker + ".id in :ids and"
                                + stands + "group by " + speaker + ".id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
