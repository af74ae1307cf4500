package org.dixit.tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows for one table, written in batches. */
final class Rows {

    private final PreparedStatement insert;
    private final List<Object[]> waiting = new ArrayList<>();

    /** @param columns their names, with a comma between them */
    Rows(Connection connection, String table, String columns) throws SQLException {
        String values = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + values + ")");
    }

    void add(Object... values) {
        waiting.add(values);
    }

    int size() {
        return waiting.size();
    }

    void write() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        for (Object[] row : waiting) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, plain(row[i]));
            }
            insert.addBatch();
        }
        insert.executeBatch();
        waiting.clear();
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
