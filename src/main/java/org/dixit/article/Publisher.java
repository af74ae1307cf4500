package org.dixit.article;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.util.Optional;

/** The outlet that published an article. */
@Entity
public class Publisher extends PanacheEntity {

    /** Unique, as the outlet writes itself. */
    public String name;

    public static Optional<Publisher> findByName(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }
}
