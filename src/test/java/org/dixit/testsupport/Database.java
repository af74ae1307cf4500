package org.dixit.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The database of the tests, whichever it is. */
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Tables whose rows come with the migrations. */
    private static final Pattern KEPT = Pattern.compile("flyway.*|placement_turn");

    /** Empties every table of what was put into it. */
    public void empty() {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            List<String> tables = tables(connection);
            if (h2) {
                sql.execute("set referential_integrity false");
                for (String table : tables) {
                    sql.execute("delete from " + table);
                }
                sql.execute("set referential_integrity true");
            } else {
                sql.execute("truncate table " + String.join(", ", tables));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!KEPT.matcher(table).matches()) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
