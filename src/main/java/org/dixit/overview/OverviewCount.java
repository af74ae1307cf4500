package org.dixit.overview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much stands in all: the sum of the {@link ArticleCount}s, in one row. Kept up by {@link OverviewCounts}. */
@Entity
@Table(name = "overview_count")
public class OverviewCount extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    public Integer id;

    @Embedded
    public Standing standing = Standing.NONE;

    /** The row, or one that counts nothing if there is none yet. */
    public static OverviewCount get() {
        return OverviewCount.<OverviewCount>findByIdOptional(ONLY).orElseGet(OverviewCount::begun);
    }

    private static OverviewCount begun() {
        OverviewCount count = new OverviewCount();
        count.id = ONLY;
        return count;
    }
}
