package org.dixit.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/** Sessions as cookies: the account's name and when the session began, signed (HMAC-SHA-256) so that nobody can make one up. */
@Singleton
class SessionCookie {

    static final String NAME = "dixit-session";
    static final Duration LASTS = Duration.ofDays(14);

    private static final Pattern FORM = Pattern.compile("([\\w-]+)\\.(\\d{1,15})\\.([\\w-]+)");
    private static final String ALGORITHM = "HmacSHA256";

    private final SessionKey key;
    private final Clock clock;

    SessionCookie(SessionKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String write(Session session) {
        String content = encode(session.account().getBytes(StandardCharsets.UTF_8)) + "."
                + session.begun().toEpochMilli();
        return content + "." + encode(sign(content));
    }

    /** The session; empty if we did not write it or it is too old. */
    Optional<Session> read(String cookie) {
        Matcher parts = FORM.matcher(cookie);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] signature = encode(sign(parts.group(1) + "." + parts.group(2))).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(signature, parts.group(3).getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        String account = new String(Base64.getUrlDecoder().decode(parts.group(1)), StandardCharsets.UTF_8);
        Instant begun = Instant.ofEpochMilli(Long.parseLong(parts.group(2)));
        return Optional.of(new Session(account, begun))
                .filter(s -> clock.instant().isBefore(begun.plus(LASTS)));
    }

    private byte[] sign(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.of(ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
