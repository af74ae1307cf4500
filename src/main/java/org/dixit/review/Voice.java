package org.dixit.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.speaker.Speaker;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, and where the article names them beside the words. Written as the speaker's number, then the place if
 * there is one: "12", "12 @ 340-356". Read also from a name: that of a speaker already known, or a new one with its
 * kind after it, "Red Crescent (organisation)".
 *
 * @param mention null where they are not named beside the words
 */
record Voice(Speaker speaker, @Nullable Span mention) {

    private static final Pattern WRITTEN = Pattern.compile("(.+?)(?: @ (\\d{1,9})-(\\d{1,9}))?", Pattern.DOTALL);

    static final Format<Voice> FORMAT = new Format<>(
            Format.Input.SPEAKER,
            "A name already known, or a new one with its kind.",
            Voice::parse,
            Voice::written,
            voice -> voice.speaker().name,
            List.of());

    static @Nullable Voice of(@Nullable Speaker speaker, @Nullable Integer start, @Nullable Integer end) {
        if (speaker == null) {
            return null;
        }
        return new Voice(speaker, start == null || end == null ? null : new Span(start, end));
    }

    static @Nullable Speaker speaker(@Nullable Voice voice) {
        return voice == null ? null : voice.speaker;
    }

    static @Nullable Integer start(@Nullable Voice voice) {
        return voice == null || voice.mention == null ? null : voice.mention.start();
    }

    static @Nullable Integer end(@Nullable Voice voice) {
        return voice == null || voice.mention == null ? null : voice.mention.end();
    }

    static @Nullable String withoutMention(@Nullable String written) {
        return written == null ? null : WRITTEN.matcher(written).replaceFirst("$1");
    }

    private static Voice parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw Format.wrong(text, "no name", "Write the name as the article does.");
        }
        Span mention = parts.group(2) == null
                ? null
                : new Span(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return new Voice(NamedSpeaker.find(parts.group(1)), mention);
    }

    private String written() {
        return mention == null ? speaker.id.toString() : speaker.id + " @ " + mention.start() + "-" + mention.end();
    }
}
