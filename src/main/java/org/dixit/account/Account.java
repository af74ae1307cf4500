package org.dixit.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;

/** Someone who may decide. */
@Entity
@UserDefinition
public class Account extends PanacheEntity {

    public static final String REVIEWER = "reviewer";

    /** What they log in with; unique. */
    @Username
    public String name;

    /** bcrypt, in the modular crypt format. */
    @Password
    @Column(name = "password_hash")
    public String passwordHash;

    @Roles
    public String role;

    @Column(name = "created_at")
    public Instant createdAt;

    /** A session begun before this moment is over, whatever its cookie says. */
    @Column(name = "sessions_valid_from")
    public Instant sessionsValidFrom;

    public static Optional<Account> findByName(String name) {
        return find("name", name).firstResultOptional();
    }
}
