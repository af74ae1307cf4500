package org.dixit.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in CSV, as RFC 4180 has it: comma, CRLF, quotation marks doubled, the names in the first row.
 * Unknown is an empty field.
 *
 * <p>Text that a spreadsheet would run as a formula is written with an apostrophe before it, as OWASP advises ("CSV
 * Injection"). Numbers are left alone.
 */
public final class Columns<T> {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private final List<Column<T>> columns;

    private Columns(List<Column<T>> columns) {
        this.columns = columns;
    }

    /** The columns as they stand when {@link Builder#build()} is called. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Writes the names, then a row for each item. */
    public void write(Iterable<T> items, Appendable out) throws IOException {
        out.append(row(columns.stream().map(Column::name).toList()));
        for (T item : items) {
            out.append(row(columns.stream()
                    .map(column -> field(column.value().apply(item)))
                    .toList()));
        }
    }

    private static String row(List<String> fields) {
        return fields.stream().map(Columns::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        return value instanceof CharSequence && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String field) {
        return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** Takes the columns in their order. */
    public static final class Builder<T> {

        private final List<Column<T>> columns = new ArrayList<>();

        /** Adds a column of that name, which holds for each item what {@code value} gives; null for unknown. */
        public Builder<T> column(String name, Function<T, @Nullable Object> value) {
            columns.add(new Column<>(name, value));
            return this;
        }

        public Columns<T> build() {
            return new Columns<>(List.copyOf(columns));
        }
    }
}
