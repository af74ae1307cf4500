package org.dixit.account;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that sessions are signed with: made at the first start, kept beside the database, readable by its owner alone. */
@Singleton
class SessionKey {

    private static final int BYTES = 32;
    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final byte[] key;

    SessionKey(@ConfigProperty(name = "dixit.data") Path folder) {
        Path file = folder.resolve("session.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                make(file);
            }
            this.key = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the sessions can't be kept in " + file, e);
        }
    }

    SecretKey of(String algorithm) {
        return new SecretKeySpec(key, algorithm);
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix ? new FileAttribute<?>[] {OWNER_ALONE} : new FileAttribute<?>[0];
        Files.write(Files.createFile(file, owner), key);
    }
}
