import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;

/** Runs PostgreSQL in a folder, on a port, until it is interrupted. */
public class Server {

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(new File(args[0]))
                .setPort(Integer.parseInt(args[1]))
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        System.out.println(server.getJdbcUrl("postgres", "postgres"));
        Thread.currentThread().join();
    }
}
