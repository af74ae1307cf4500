package org.dixit.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database of the tests, whichever it is. */
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Empties every table but Flyway's own. */
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
                if (!rows.getString("TABLE_NAME").startsWith("flyway")) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
