package org.dixit.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.extract.SpeakerKind;
import org.dixit.speaker.Identity;
import org.dixit.speaker.Speaker;

/** Finds the speaker that a reviewer means, or makes a new one. */
final class NamedSpeaker {

    /** The kinds that a new speaker can be of, as they are written. */
    static final List<String> KINDS = Stream.of(SpeakerKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern WITH_KIND =
            Pattern.compile("(.+?)\\s*\\((person|organisation|government|anonymous)\\)", Pattern.CASE_INSENSITIVE);

    private NamedSpeaker() {}

    /**
     * The speaker of a number or name; a name that is not known and stands with its kind makes a new one.
     *
     * @throws InvalidValueException if nobody has the number, several have the name, or a new name has no kind
     */
    static Speaker find(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Speaker.<Speaker>findByIdOptional(Long.valueOf(text))
                    .orElseThrow(() -> Format.wrong(text, "no speaker's number", "Write the name instead."));
        }
        Matcher withKind = WITH_KIND.matcher(text);
        return withKind.matches()
                ? known(withKind.group(1))
                        .orElseGet(() -> make(
                                Format.atMost(LONGEST, withKind.group(1)),
                                SpeakerKind.valueOf(withKind.group(2).toUpperCase(Locale.ROOT))))
                : known(text)
                        .orElseThrow(() -> Format.wrong(
                                text, "no speaker known here", "Say what kind of speaker it is to add it."));
    }

    private static Optional<Speaker> known(String name) {
        List<Speaker> named = Speaker.list(
                "select distinct s from Speaker s left join s.aliases a where lower(s.name) = lower(?1) or lower(a) = lower(?1)",
                name);
        List<Speaker> exact =
                named.stream().filter(s -> s.name.equalsIgnoreCase(name)).toList();
        List<Speaker> meant = exact.isEmpty() ? named : exact;
        if (meant.stream().map(s -> s.standing.id).distinct().count() > 1) {
            throw Format.wrong(
                    name,
                    "the name of several speakers",
                    "Write the number of the one you mean: "
                            + meant.stream()
                                    .map(s -> s.id + " (" + s.name + ")")
                                    .collect(Collectors.joining(", ")) + ".");
        }
        return meant.stream().findFirst();
    }

    /** Another spelling of a name may be of a speaker that is known. */
    private static Speaker make(String name, SpeakerKind kind) {
        String identity = Identity.of(kind, name);
        return Speaker.findByIdentity(identity).orElseGet(() -> Speaker.add(identity, kind, name));
    }
}
