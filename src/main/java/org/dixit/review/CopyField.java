package org.dixit.review;

import org.dixit.syndication.ArticlePair;

/** What can be decided of two articles. */
public enum CopyField implements Field<ArticlePair> {
    ONE_REPORT(Slot.open("oneReport", "One report", Format.yesOrNo(), p -> p.told, (p, told) -> p.told = told));

    private final Slot<ArticlePair, ?> slot;

    CopyField(Slot<ArticlePair, ?> slot) {
        this.slot = slot;
    }

    @Override
    public Subject<ArticlePair> subject() {
        return Subject.COPY;
    }

    @Override
    public Slot<ArticlePair, ?> slot() {
        return slot;
    }
}
