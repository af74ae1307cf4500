package org.dixit.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes accounts and knows who may log in. */
@ApplicationScoped
public class Accounts {

    private static final String FIRST_REVIEWER = "reviewer";
    /** The width of the column. */
    private static final int LONGEST_NAME = 60;
    /** Sessions tell time in milliseconds. */
    private static final Duration TICK = Duration.ofMillis(1);

    /** Compared with where there is no such account, so that the time taken does not tell which names exist. */
    private final String nobody = BcryptUtil.bcryptHash(Passwords.generate());

    private final Clock clock;

    Accounts(Clock clock) {
        this.clock = clock;
    }

    /** A new account with its password, which is nowhere else. */
    public record NewAccount(String name, String password) {}

    /** The account of that name, if that is its password. */
    @Transactional
    public Optional<Account> logIn(String name, String password) {
        Optional<Account> account = Account.findByName(name.strip());
        String hash = account.map(a -> a.passwordHash).orElse(nobody);
        return BcryptUtil.matches(password, hash) ? account : Optional.empty();
    }

    /** Ends every session of the account, also one whose cookie was copied. */
    @Transactional
    public void logOut(String name) {
        Account.findByName(name).ifPresent(account -> account.sessionsValidFrom = now().plus(TICK));
    }

    /** The account that a session began in; empty if it has ended since. */
    @Transactional
    Optional<Account> inSession(Session session) {
        return Account.findByName(session.account())
                .filter(a -> !session.begun().isBefore(a.sessionsValidFrom));
    }

    /** Begins a session: never before the moment from which sessions are valid, should a log-out be that near. */
    Session begin(Account account) {
        Instant now = now();
        return new Session(account.name, now.isBefore(account.sessionsValidFrom) ? account.sessionsValidFrom : now);
    }

    /** Makes the first account; empty if there is one already. */
    @Transactional
    public Optional<NewAccount> addFirst() {
        return Account.count() > 0 ? Optional.empty() : Optional.of(add(FIRST_REVIEWER));
    }

    /**
     * Makes an account that may review.
     *
     * @throws IllegalArgumentException if the name is taken, blank, or longer than {@value #LONGEST_NAME}; says so
     */
    @Transactional
    public NewAccount add(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters.");
        }
        if (Account.findByName(name).isPresent()) {
            throw new IllegalArgumentException("There is an account “" + name + "” already.");
        }
        String password = Passwords.generate();
        Account account = new Account();
        account.name = name;
        account.passwordHash = BcryptUtil.bcryptHash(password);
        account.role = Account.REVIEWER;
        account.createdAt = now();
        account.sessionsValidFrom = now();
        account.persist();
        return new NewAccount(name, password);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
