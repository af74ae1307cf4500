package org.dixit.tally;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.article.Article;
import org.dixit.extract.Measure;
import org.jspecify.annotations.Nullable;

/** Comparable claims about one question: one measure, unit, population and event. */
@Entity
public class Tally extends PanacheEntity {

    public String name;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    public String unit;

    /** The normalised population, by which claims find the tally. */
    @Column(name = "population_key")
    public String populationKey;

    /** The population as pages show it. */
    public String population;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    /** The tally this was joined to; null while it stands. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "joined_into_id")
    public @Nullable Tally joinedInto;

    @Version
    public int revision;

    /** The tally that answers a question about an event; it may have been joined to another. */
    static Optional<Tally> find(Question question, Event event) {
        return find(
                        "measure = ?1 and unit = ?2 and populationKey = ?3 and event = ?4",
                        question.measure(),
                        question.unit(),
                        question.group().key(),
                        event)
                .firstResultOptional();
    }

    /** The tallies that claims of the articles stand in, or stood in. */
    static Set<Tally> ofArticles(Collection<Article> articles) {
        return new LinkedHashSet<>(getEntityManager()
                .createQuery("select distinct c.tally from Claim c where c.version.article in ?1", Tally.class)
                .setParameter(1, articles)
                .getResultList());
    }

    /** The tally that stands for this one: itself, or the one it was joined to, by way of others too. */
    public Tally standing() {
        return joinedInto == null ? this : joinedInto.standing();
    }
}
