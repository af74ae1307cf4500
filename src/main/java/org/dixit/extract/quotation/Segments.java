package org.dixit.extract.quotation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dixit.text.Span;

/**
 * What one quotation is made of, unmodifiable. A list and the longer one made of it share their elements, so that a
 * quotation of many parts is read in time for each part alone.
 */
final class Segments extends AbstractList<Span> {

    private final List<Span> shared;
    private final int size;

    private Segments(List<Span> shared) {
        this.shared = shared;
        this.size = shared.size();
    }

    static Segments of(List<Span> spans) {
        return spans instanceof Segments known ? known : new Segments(new ArrayList<>(spans));
    }

    /** These and more behind them; these stay as they are. */
    Segments and(List<Span> more) {
        List<Span> all = shared.size() == size ? shared : new ArrayList<>(this);
        all.addAll(more);
        return new Segments(all);
    }

    @Override
    public Span get(int index) {
        return shared.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
